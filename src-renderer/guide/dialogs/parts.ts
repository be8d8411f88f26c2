import type { Part } from '@shared/guides/format/picture';
import type { Component } from 'vue';
import BackstagePage from './BackstagePage.vue';
import BackstageTile from './BackstageTile.vue';
import DialogBand from './DialogBand.vue';
import DialogButton from './DialogButton.vue';
import DialogCheck from './DialogCheck.vue';
import DialogColumns from './DialogColumns.vue';
import DialogField from './DialogField.vue';
import DialogGroup from './DialogGroup.vue';
import DialogList from './DialogList.vue';
import DialogRadio from './DialogRadio.vue';
import DialogRow from './DialogRow.vue';
import DialogSlider from './DialogSlider.vue';
import DialogSpace from './DialogSpace.vue';
import DialogTable from './DialogTable.vue';
import DialogTabs from './DialogTabs.vue';
import DialogWindow from './DialogWindow.vue';
import DialogWords from './DialogWords.vue';
import RibbonBar from './RibbonBar.vue';

/** What draws each kind of part. */
export const drawings: Record<Part['kind'], Component> = {
  window: DialogWindow,
  band: DialogBand,
  tabs: DialogTabs,
  group: DialogGroup,
  columns: DialogColumns,
  row: DialogRow,
  words: DialogWords,
  field: DialogField,
  list: DialogList,
  check: DialogCheck,
  radio: DialogRadio,
  button: DialogButton,
  slider: DialogSlider,
  space: DialogSpace,
  table: DialogTable,
  ribbon: RibbonBar,
  backstage: BackstagePage,
  tile: BackstageTile,
};

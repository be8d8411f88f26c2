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
import DialogLink from './DialogLink.vue';
import DialogList from './DialogList.vue';
import DialogRadio from './DialogRadio.vue';
import DialogRow from './DialogRow.vue';
import DialogSlider from './DialogSlider.vue';
import DialogSpace from './DialogSpace.vue';
import DialogSwitch from './DialogSwitch.vue';
import DialogTable from './DialogTable.vue';
import DialogTabs from './DialogTabs.vue';
import DialogWindow from './DialogWindow.vue';
import DialogWords from './DialogWords.vue';
import IconRow from './IconRow.vue';
import MenuBar from './MenuBar.vue';
import RibbonBar from './RibbonBar.vue';
import RoutePicture from './RoutePicture.vue';
import PhoneButton from './phone/PhoneButton.vue';
import PhoneField from './phone/PhoneField.vue';
import PhoneScreen from './phone/PhoneScreen.vue';
import PhoneSwitch from './phone/PhoneSwitch.vue';
import AlertCard from './platforms/AlertCard.vue';
import AppMenu from './platforms/AppMenu.vue';
import BesideScreens from './platforms/BesideScreens.vue';
import CellGroup from './platforms/CellGroup.vue';
import EntryRow from './platforms/EntryRow.vue';
import MacWindow from './platforms/MacWindow.vue';
import NoticeBox from './platforms/NoticeBox.vue';
import OtherRows from './platforms/OtherRows.vue';
import SegmentBar from './platforms/SegmentBar.vue';
import ThunderbirdPage from './platforms/ThunderbirdPage.vue';

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
  menu: MenuBar,
  icons: IconRow,
  link: DialogLink,
  switch: DialogSwitch,
  route: RoutePicture,
  phone: PhoneScreen,
  beside: BesideScreens,
  cells: CellGroup,
  entry: EntryRow,
  others: OtherRows,
  segments: SegmentBar,
  notice: NoticeBox,
  alert: AlertCard,
  appMenu: AppMenu,
  mac: MacWindow,
  thunderbird: ThunderbirdPage,
};

/** A phone has its own controls for these. */
export const phoneDrawings: Partial<Record<Part['kind'], Component>> = {
  field: PhoneField,
  list: PhoneField,
  check: PhoneSwitch,
  button: PhoneButton,
};

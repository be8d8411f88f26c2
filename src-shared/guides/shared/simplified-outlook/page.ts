import type { Part, WindowPart } from '../../format/picture';
import { same } from '../../format/text';

/** The small window that Outlook draws itself; every page of the simplified set-up stands in it. */
export const outlookPage = (body: Part[]): WindowPart => ({
  kind: 'window',
  style: 'page',
  title: same('Outlook'),
  width: 38,
  body,
  buttons: [],
});

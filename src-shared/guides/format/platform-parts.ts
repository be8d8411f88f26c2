import type { Varying } from './condition';
import type { Labelled, Part, Ringed, Shown, Tab, ValueReference } from './picture';
import type { Text } from './text';

/** A phone's screen, cut off below what matters. Boxes, lists, check boxes and buttons inside it are drawn as phones do. */
export interface PhonePart extends Shown {
  kind: 'phone';
  look: 'ios' | 'android';
  title?: Varying<Text>;
  /** What stands beside the title. */
  left?: Part[];
  right?: Part[];
  body: Part[];
  /** Buttons at the lower edge. */
  bottom?: Part[];
}
/** Two screens side by side, in the order in which they come. */
export interface BesidePart extends Shown {
  kind: 'beside';
  parts: Part[];
}
/** Rows in one frame, as phones and macOS group them. */
export interface CellsPart extends Shown {
  kind: 'cells';
  label?: Varying<Text>;
  hint?: Varying<Text>;
  body: Part[];
}
/** Signs before an entry, drawn by ourselves. */
export type EntrySign =
  'account' | 'apps' | 'calendar' | 'contacts' | 'gear' | 'general' | 'key' | 'mail' | 'note' | 'plus';
/** A row that is pressed: of a list on a phone, of a menu, of a list of kinds. */
export interface EntryPart extends Labelled {
  kind: 'entry';
  /** The value that is given by choosing it. */
  shows?: ValueReference;
  sign?: EntrySign;
  detail?: Varying<Text>;
  hint?: Varying<Text>;
  selected?: boolean;
  /** It leads on to another list. */
  more?: boolean;
}
/** Rows that do not matter here, as grey bars. */
export interface OthersPart extends Shown {
  kind: 'others';
  count: number;
}
/** A choice of few, all in sight; the one that `shows` names is chosen. */
export interface SegmentsPart extends Ringed {
  kind: 'segments';
  options: Text[];
  shows: ValueReference | Text;
}
/** What the program says by itself. */
export interface NoticePart extends Shown {
  kind: 'notice';
  tone: 'error' | 'warning' | 'good' | 'busy';
  title?: Varying<Text>;
  text: Varying<Text>;
}
/** A question in front of the screen. */
export interface AlertPart extends Shown {
  kind: 'alert';
  title: Varying<Text>;
  text?: Varying<Text>;
  buttons: Part[];
}
/** A menu pulled down from a bar, or opened with a button. */
export interface AppMenuPart extends Shown {
  kind: 'appMenu';
  look: 'mac' | 'thunderbird';
  bar: Tab[];
  entries: Part[];
  /** What opens beside it. */
  next?: Part[];
}
/** A window or sheet of macOS; `width` is counted in letters of its own text. */
export interface MacPart extends Shown {
  kind: 'mac';
  style: 'window' | 'sheet';
  title: Varying<Text>;
  width: number;
  body: Part[];
  buttons: Part[];
}
/** Thunderbird: a page in a tab, or one in front of the window; `width` is counted in letters of its own text. */
export interface ThunderbirdPart extends Shown {
  kind: 'thunderbird';
  style: 'tab' | 'dialog';
  title: Varying<Text>;
  width: number;
  body: Part[];
  buttons: Part[];
}

export type PlatformPart =
  | PhonePart
  | BesidePart
  | CellsPart
  | EntryPart
  | OthersPart
  | SegmentsPart
  | NoticePart
  | AlertPart
  | AppMenuPart
  | MacPart
  | ThunderbirdPart;

import type { MailboxValueName } from '../../mail-service/mailbox';
import type { Condition, Varying } from './condition';
import type { PlatformPart } from './platform-parts';
import type { Text } from './text';
import type { WindowsPart } from './windows-parts';

/** The reader's own value, in the place where it belongs. */
export interface ValueReference {
  value: MailboxValueName;
}
export const value = (name: MailboxValueName): ValueReference => ({ value: name });
export const isValueReference = (node: object): node is ValueReference =>
  'value' in node && Object.keys(node).length === 1;

export interface Shown {
  when?: Condition;
}
/** A place to act on carries a ring; the action with the same name gives it its number. */
export interface Ringed extends Shown {
  ring?: string;
}
interface Control extends Ringed {
  disabled?: boolean;
}
export interface Labelled extends Control {
  label: Varying<Text>;
}

/** A classic dialog: a page of a wizard, or a sheet with tabs. `width` is counted in letters of its own text. */
export interface WindowPart extends Shown {
  kind: 'window';
  /** `page` is a window of today: white, roomy, drawn by the program itself. */
  style: 'wizard' | 'sheet' | 'page';
  /** The frame of Windows XP; otherwise that of Windows 7 to 11. */
  look?: 'xp';
  title: Varying<Text>;
  width: number;
  body: Part[];
  /** The row of buttons at the bottom. */
  buttons: Part[];
}
/** The white band on top of a wizard's page. */
export interface BandPart extends Shown {
  kind: 'band';
  title: Varying<Text>;
  text?: Varying<Text>;
}
export interface Tab extends Ringed {
  label: Varying<Text>;
  selected?: boolean;
}
export interface TabsPart extends Shown {
  kind: 'tabs';
  tabs: Tab[];
  body: Part[];
}
/** Controls that belong together: under a bold heading, or after a caption that runs into a line. */
export interface GroupPart extends Shown {
  kind: 'group';
  style: 'heading' | 'line';
  label: Varying<Text>;
  body: Part[];
}
export interface ColumnsPart extends Shown {
  kind: 'columns';
  columns: Part[][];
}
export interface RowPart extends Shown {
  kind: 'row';
  align?: 'end';
  parts: Part[];
}
export interface WordsPart extends Shown {
  kind: 'words';
  text: Varying<Text>;
  tone?: 'muted' | 'title';
}
/** A text box; `narrow` for a port. What follows it in the same row goes into `after`. */
export interface FieldPart extends Control {
  kind: 'field';
  label?: Varying<Text>;
  shows?: ValueReference | Text;
  narrow?: boolean;
  /** The label stands over the box. */
  above?: boolean;
  after?: Part[];
}
/** A drop-down list with its chosen entry. */
export interface ListPart extends Labelled {
  kind: 'list';
  shows: ValueReference | Text;
  narrow?: boolean;
  above?: boolean;
}
export interface CheckPart extends Labelled {
  kind: 'check';
  on: Varying<boolean>;
  after?: Part[];
}
export interface RadioPart extends Labelled {
  kind: 'radio';
  on: Varying<boolean>;
  /** The value that is given by choosing it. */
  shows?: ValueReference;
  hint?: Varying<Text>;
  /** Controls that belong to this choice, indented under it. */
  body?: Part[];
}
export interface ButtonPart extends Labelled {
  kind: 'button';
  /** The button that Enter presses. */
  preferred?: boolean;
}
export interface SliderPart extends Shown {
  kind: 'slider';
  from: Text;
  to: Text;
  reading: Text;
}
/** Free room, as a page with little text on it has. */
export interface SpacePart extends Shown {
  kind: 'space';
}
export interface TablePart extends Ringed {
  kind: 'table';
  /** A tick before each row, as a list of what went well has. */
  ticked?: boolean;
  columns: Text[];
  rows: (Varying<Text> | ValueReference)[][];
}
/** The top of a program's main window: title and ribbon tabs. */
export interface RibbonPart extends Shown {
  kind: 'ribbon';
  title: Text;
  tabs: Tab[];
  /** The large buttons of the tab that is open. */
  tools?: Part[];
}
/** The full page behind Office's "File" tab: entries on the left, one page on the right. */
export interface BackstagePart extends Shown {
  kind: 'backstage';
  look: Varying<'blue' | 'light'>;
  entries: Tab[];
  title: Text;
  body: Part[];
}
/** A large button of that page, with a drawn sign before its label. */
export interface TilePart extends Labelled {
  kind: 'tile';
  sign: 'plus' | 'gear';
  hint?: Text;
}

export type Part =
  | WindowPart
  | BandPart
  | TabsPart
  | GroupPart
  | ColumnsPart
  | RowPart
  | WordsPart
  | FieldPart
  | ListPart
  | CheckPart
  | RadioPart
  | ButtonPart
  | SliderPart
  | SpacePart
  | TablePart
  | RibbonPart
  | BackstagePart
  | TilePart
  | PlatformPart
  | WindowsPart;

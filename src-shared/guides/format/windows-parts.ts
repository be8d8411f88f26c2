import type { Varying } from './condition';
import type { Labelled, Ringed, Shown, Tab } from './picture';
import type { Text } from './text';

/** A menu bar with one of its menus open, and perhaps the menu that an entry of it opens. */
export interface MenuPart extends Shown {
  kind: 'menu';
  bar: Tab[];
  entries: Tab[];
  opened?: Tab[];
}
export interface Icon extends Tab {
  sign: 'mail' | 'people' | 'gear' | 'folder' | 'cloud';
}
/** Things to click that are shown as a sign with a name: small ones in a list, large ones side by side. */
export interface IconsPart extends Shown {
  kind: 'icons';
  size: 'small' | 'large';
  icons: Icon[];
}
export interface LinkPart extends Labelled {
  kind: 'link';
}
/** An on/off switch. */
export interface SwitchPart extends Labelled {
  kind: 'switch';
  on: Varying<boolean>;
}
export interface RouteStop extends Ringed {
  sign: 'pc' | 'cloud' | 'server';
  label: Text;
  text?: Text;
}
/** The way that something takes, station by station. */
export interface RoutePart extends Shown {
  kind: 'route';
  stops: RouteStop[];
}

export type WindowsPart = MenuPart | IconsPart | LinkPart | SwitchPart | RoutePart;

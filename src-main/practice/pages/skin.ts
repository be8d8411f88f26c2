import type { PanelStyle } from '../rules/passwords';
import type { Html } from '../web/html';
import { adminica } from './adminica';
import { elmer } from './elmer';

export interface PageParts {
  title: string;
  language: string;
  menu: { label: string; href: string }[];
  body: Html;
}

/** What the two generations of the panel print differently. */
export interface Skin {
  page(parts: PageParts): Html;
  errorBox(sentences: readonly string[]): Html[];
  infoBox(sentence: string): Html;
  suspendedBadge(suspended: boolean, label: string): Html;
  addButton(href: string, label: string): Html;
  editButton(href: string, label: string): Html;
  deleteButton(href: string, label: string): Html;
}

const skins: Record<PanelStyle, Skin> = { '5212R': elmer, '2019': adminica };

export const skinOf = (style: PanelStyle): Skin => skins[style];

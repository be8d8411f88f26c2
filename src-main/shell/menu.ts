import { app, Menu } from 'electron/main';
import { tellWindow } from './border';
import { menuEntries, type MenuParts } from './menu-entries';
import type { ShellTexts } from './texts';

/** Set the menu in one language: the usual keys, and the program's own entries. */
export function installMenu(texts: ShellTexts['menu'], parts: Pick<MenuParts, 'role' | 'openLogs'>): void {
  const go: MenuParts['go'] = (target) => tellWindow('menu.chosen', target);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuEntries(texts, { ...parts, go, isPackaged: app.isPackaged })));
}

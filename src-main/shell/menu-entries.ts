import type { MenuItemConstructorOptions } from 'electron/main';
import type { EventValue } from '@shared/contract/calls';
import type { PcRole } from '@shared/contract/calls/company';
import type { ShellTexts } from './texts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

export interface MenuParts {
  /** On a PC for employees nothing leads to control panels. */
  role: PcRole;
  /** Have the window carry out an entry. */
  go(target: EventValue<'menu.chosen'>): void;
  openLogs(): void;
  /** Only an unpackaged program has entries for developers. */
  isPackaged: boolean;
}

/** What stands in the menu: the usual keys, and the program's own entries. */
export function menuEntries(texts: ShellTexts['menu'], parts: MenuParts): (Item & { submenu: Item[] })[] {
  const go = (label: string, target: EventValue<'menu.chosen'>, accelerator?: string): Item => ({
    label,
    accelerator,
    click: () => parts.go(target),
  });
  const role = (name: Item['role'], label: string): Item => ({ role: name, label });
  const forIt: Item[] = [
    go(texts.addEmployee, 'addEmployee', 'CmdOrCtrl+N'),
    go(texts.connectPanel, 'connectPanel'),
    line,
    go(texts.settings, 'settings', 'CmdOrCtrl+,'),
  ];
  const file: Item[] = [
    go(texts.home, 'home', 'CmdOrCtrl+Shift+H'),
    ...(parts.role === 'employee' ? [] : forIt),
    line,
    role('quit', texts.quit),
  ];
  const edit: Item[] = [
    role('undo', texts.undo),
    role('redo', texts.redo),
    line,
    role('cut', texts.cut),
    role('copy', texts.copy),
    role('paste', texts.paste),
    role('selectAll', texts.selectAll),
  ];
  const view: Item[] = [
    role('resetZoom', texts.actualSize),
    role('zoomIn', texts.zoomIn),
    // The plus key without Shift, as most keyboards have it.
    { ...role('zoomIn', texts.zoomIn), accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    role('zoomOut', texts.zoomOut),
    line,
    role('togglefullscreen', texts.fullScreen),
    ...(parts.isPackaged ? [] : [line, role('reload', texts.reload), role('toggleDevTools', texts.developerTools)]),
  ];
  const help: Item[] = [{ label: texts.openLogs, click: parts.openLogs }, line, role('about', texts.about)];
  return [
    { label: texts.file, submenu: file },
    { label: texts.edit, submenu: edit },
    { label: texts.view, submenu: view },
    { label: texts.help, submenu: help },
  ];
}

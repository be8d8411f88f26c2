import { app, Menu, type MenuItemConstructorOptions } from 'electron/main';
import type { EventValue } from '@shared/contract/calls';
import { tellWindow } from './ipc';
import type { ShellTexts } from './texts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** Set the menu in one language: the usual keys, and the program's own entries. */
export function installMenu(texts: ShellTexts['menu'], openLogs: () => void): void {
  const go = (label: string, target: EventValue<'menu.chosen'>, accelerator?: string): Item => ({
    label,
    accelerator,
    click: () => tellWindow('menu.chosen', target),
  });
  const role = (name: Item['role'], label: string): Item => ({ role: name, label });
  const file: Item[] = [
    go(texts.home, 'home', 'CmdOrCtrl+Shift+H'),
    go(texts.addEmployee, 'addEmployee', 'CmdOrCtrl+N'),
    go(texts.connectPanel, 'connectPanel'),
    line,
    go(texts.settings, 'settings', 'CmdOrCtrl+,'),
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
    ...(app.isPackaged ? [] : [line, role('reload', texts.reload), role('toggleDevTools', texts.developerTools)]),
  ];
  const help: Item[] = [{ label: texts.openLogs, click: openLogs }, line, role('about', texts.about)];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: texts.file, submenu: file },
      { label: texts.edit, submenu: edit },
      { label: texts.view, submenu: view },
      { label: texts.help, submenu: help },
    ]),
  );
}

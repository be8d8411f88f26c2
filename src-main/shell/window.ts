import { app, BrowserWindow, nativeTheme, screen } from 'electron/main';
import path from 'node:path';
import type { Remembered, WindowBounds } from '../storage/settings';
import { mark } from './marks';
import { placeOf, smallest, type Area } from './place';
import { ownPage } from './own-page';
import { windowUrl } from './scheme';

export type AppWindow = BrowserWindow;

/** The screen that shows the remembered place, or is nearest to it. */
function workAreaFor(remembered: WindowBounds | null): Area {
  const { x, y, width, height } = remembered ?? {};
  const placed = x !== undefined && y !== undefined && width !== undefined && height !== undefined;
  return (placed ? screen.getDisplayMatching({ x, y, width, height }) : screen.getPrimaryDisplay()).workArea;
}

/** Open the one window: sandboxed, isolated, shown when it has something to show. */
export function openWindow(memory: Remembered<WindowBounds>): BrowserWindow {
  const remembered = memory.read();
  const window = new BrowserWindow({
    ...placeOf(remembered, workAreaFor(remembered)),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.name,
    ...ownIcon(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#18181b' : '#fafafa',
    webPreferences: ownPage({ devTools: !app.isPackaged }),
  });
  mark('window');
  window.once('ready-to-show', () => {
    mark('firstPaint');
    if (remembered?.maximised) window.maximize();
    window.show();
  });
  remember(window, memory);
  void window.loadURL(windowUrl);
  return window;
}

/** On Linux a window has no icon unless it is given one; elsewhere it is the executable's. */
const ownIcon = (): { icon?: string } =>
  process.platform === 'linux' ? { icon: path.join(app.getAppPath(), 'assets/icons/256x256.png') } : {};

/** Note size and place whenever they change, so that a crash or the end of the Windows session loses neither. */
function remember(window: BrowserWindow, memory: Remembered<WindowBounds>): void {
  const note = (): void => {
    if (!window.isMinimized()) memory.write({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resize', note);
  window.on('move', note);
  window.on('close', note);
}

/** Bring the window that is open to the front, as a second start of the program asks for. */
export function showOpenWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

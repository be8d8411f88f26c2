import { app, BrowserWindow, nativeTheme, screen } from 'electron/main';
import path from 'node:path';
import { mark } from './marks';
import { windowUrl } from './scheme';

export type AppWindow = BrowserWindow;

export interface WindowBounds {
  x?: number;
  y?: number;
  width: number;
  height: number;
  maximised: boolean;
}

export interface WindowMemory {
  read(): WindowBounds | null;
  write(bounds: WindowBounds): void;
}

const smallest = { width: 960, height: 640 };
const usual = { width: 1120, height: 760 };

/** A remembered place is used only where a screen still shows it. */
function placeOf(remembered: WindowBounds | null): Electron.BrowserWindowConstructorOptions {
  if (!remembered) return usual;
  const { x, y, width, height } = remembered;
  if (x === undefined || y === undefined) return { width, height };
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const visible =
    x + width > workArea.x + 80 &&
    x < workArea.x + workArea.width - 80 &&
    y >= workArea.y - 10 &&
    y < workArea.y + workArea.height - 80;
  return visible ? { x, y, width, height } : { width, height };
}

/** Open the one window: sandboxed, isolated, shown when it has something to show. */
export function openWindow(memory: WindowMemory): BrowserWindow {
  const remembered = memory.read();
  const window = new BrowserWindow({
    ...placeOf(remembered),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#18181b' : '#fafafa',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  mark('window');
  window.once('ready-to-show', () => {
    mark('firstPaint');
    if (remembered?.maximised) window.maximize();
    window.show();
  });
  window.on('close', () => memory.write({ ...window.getNormalBounds(), maximised: window.isMaximized() }));
  void window.loadURL(windowUrl);
  return window;
}

/** Bring the window that is open to the front, as a second start of the program asks for. */
export function showOpenWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

import type { WindowBounds } from '../storage/settings';

/** A rectangle on the desktop, in device-independent pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Smaller than this the window cannot be made. */
export const smallest = { width: 960, height: 640 };
const usual = { width: 1120, height: 760 };

/** So much of the title bar must be on the screen that it can be taken hold of. */
const grip = 80;

/**
 * Where the window opens. The remembered size is used as far as the screen has room for it; the remembered place only
 * where `workArea`, that of the screen nearest to it, still shows the title bar: a monitor may be gone.
 */
export function placeOf(remembered: WindowBounds | null, workArea: Area): Partial<Area> {
  const { x, y, ...size }: Partial<WindowBounds> & typeof usual = remembered ?? usual;
  const width = Math.max(smallest.width, Math.min(size.width, workArea.width));
  const height = Math.max(smallest.height, Math.min(size.height, workArea.height));
  if (x === undefined || y === undefined) return { width, height };
  const reachable =
    x + width >= workArea.x + grip &&
    x <= workArea.x + workArea.width - grip &&
    y >= workArea.y - 10 &&
    y <= workArea.y + workArea.height - grip;
  return reachable ? { x, y, width, height } : { width, height };
}

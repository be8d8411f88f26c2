/** Start-up marks, in milliseconds since the process was started by the operating system. */
export type MarkName = 'main' | 'ready' | 'window' | 'firstPaint' | 'mounted' | 'usable';

const marks = new Map<MarkName, number>();

/** Note a mark once; later calls of the same name change nothing. */
export function mark(name: MarkName): void {
  if (!marks.has(name)) marks.set(name, Math.round(Date.now() - processStart()));
}

export function startUpMarks(): Partial<Record<MarkName, number>> {
  return Object.fromEntries(marks);
}

const processStart = (): number => process.getCreationTime() ?? Date.now() - process.uptime() * 1000;

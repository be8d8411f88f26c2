/** Where a key leads from one row to another. Null for a key that does not move between rows. */
export function rowAfterKey(key: string, from: number, of: { count: number; page: number }): number | null {
  const last = of.count - 1;
  const targets: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + of.page,
    PageUp: from - of.page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined || last < 0 ? null : Math.max(0, Math.min(last, target));
}

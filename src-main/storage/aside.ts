/** The name under which a file that cannot be read is put aside. The time is UTC without colons, which Windows forbids. */
export const asideName = (path: string, now: Date): string =>
  `${path}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;

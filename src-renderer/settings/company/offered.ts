/** An empty list offers every client. */
export const isOffered = (offered: readonly string[], id: string): boolean =>
  offered.length === 0 || offered.includes(id);

/** The list with one client more or less; empty again once it holds all. */
export function toggled(offered: readonly string[], id: string, all: readonly string[]): string[] {
  const wanted = all.filter((known) => isOffered(offered, known) !== (known === id));
  return wanted.length === all.length ? [] : wanted;
}

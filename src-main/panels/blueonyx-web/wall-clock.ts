/** The wall clock of this PC as the panel's date fields write it, `YYYY-MM-DDTHH:MM`. */
export function wallClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

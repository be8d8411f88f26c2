import { app, clipboard } from 'electron/main';

/** A copied secret stays this long on the clipboard at most. */
export const secretStaysFor = 60_000;

/** Copy texts; secret ones leave the clipboard after a minute, and when the program ends, if they are still there. */
export function secretAwareClipboard(onCleared: () => void): { copy(text: string, secret: boolean): void } {
  let pending: { text: string; timer: NodeJS.Timeout } | null = null;
  const clear = (): void => {
    if (!pending) return;
    clearTimeout(pending.timer);
    const stillThere = clipboard.readText() === pending.text;
    pending = null;
    if (!stillThere) return;
    clipboard.clear();
    onCleared();
  };
  app.on('will-quit', clear);
  return {
    copy(text, secret) {
      if (pending) clearTimeout(pending.timer);
      pending = secret ? { text, timer: setTimeout(clear, secretStaysFor) } : null;
      clipboard.writeText(text);
    },
  };
}

import { clipboard } from 'electron/main';

/** A copied secret stays this long on the clipboard at most. */
export const secretStaysFor = 60_000;

/** Copy texts; secret ones leave the clipboard after a minute, or by `clear`, if they are still there. */
export function secretAwareClipboard(onCleared: () => void): {
  copy(text: string, secret: boolean): Promise<void>;
  /** Clear a secret now, if it is still there. */
  clear(): Promise<void>;
} {
  let pending: { text: string; timer: NodeJS.Timeout } | null = null;
  const clear = async (): Promise<void> => {
    if (!pending) return;
    clearTimeout(pending.timer);
    const { text } = pending;
    pending = null;
    // A promise from Electron 45 on, plain text before.
    const stillThere = (await clipboard.readText()) === text;
    if (!stillThere) return;
    clipboard.clear();
    onCleared();
  };
  return {
    clear,
    async copy(text, secret) {
      if (pending) clearTimeout(pending.timer);
      pending = secret ? { text, timer: setTimeout(() => void clear(), secretStaysFor) } : null;
      await clipboard.writeText(text);
    },
  };
}

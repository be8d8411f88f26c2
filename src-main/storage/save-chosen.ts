import writeFileAtomic from 'write-file-atomic';
import { Problem } from '@shared/contract/problem';
import { whileHeld } from './write-file';

/**
 * Write a file where the person chose; one of that name is replaced, whole or not at all. Only its owner may read it
 * (mode 0600). Rejects with `file-not-saved`.
 */
export async function saveChosen(path: string, content: string | Uint8Array): Promise<void> {
  const data = typeof content === 'string' ? content : Buffer.from(content);
  await whileHeld(() => writeFileAtomic(path, data, { mode: 0o600 })).catch((cause: unknown) => {
    throw new Problem('file-not-saved', { path }, { retry: true, cause });
  });
}

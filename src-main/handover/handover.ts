import { randomUUID } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { HandoverWishes, OpenedHandover } from '@shared/contract/calls/handover';
import { Problem } from '@shared/contract/problem';
import type { HandoverDocument, PassphraseKind } from '@shared/handover/document';
import { handoverExtension, maximumHandoverBytes } from '@shared/handover/file';
import { saveChosen } from '../storage/save-chosen';
import { readHandover, writeHandover } from './document';
import { openSeal } from './seal';

/** Files that were read stay open by their id, so many at most; the one opened first is closed first. */
const mostOpen = 16;

export interface HandoverSecret {
  password: string;
  passphrase: string;
  kind: PassphraseKind;
}

export interface HandoverParts {
  /** Ask where to save, and for one file to read; null when the person cancels. */
  saveFile(wanted: { name: string; kind: string; endings: string[] }): Promise<string | null>;
  openFile(wanted: { kind: string; endings: string[] }): Promise<string | null>;
  /** What such a file is called in the dialogs. */
  kind(): string;
  /** Of the program, written into every file. */
  version: string;
  now(): Date;
}

export interface HandoverSource {
  path: string;
  /** Of the document: another file in the same place is not the same handover. */
  digest: string;
}

/** Handover files: made on the IT staff's PC, read on the employee's. What a file holds is kept in memory only. */
export interface Handover {
  /** Where it was saved; null when cancelled. Rejects with `handover-value-unfit` or `file-not-saved`. */
  save(wishes: HandoverWishes, secret: HandoverSecret | null): Promise<string | null>;
  /** Null when the dialog is cancelled. Rejects as `open` and `openFile` do. */
  choose(): Promise<OpenedHandover | null>;
  /** Rejects with the problems of `readHandover`. */
  read(bytes: Uint8Array): Promise<OpenedHandover>;
  /** As `read`, and with `handover-unreadable` for what is no file or cannot be read. No more is read than a file may have. */
  readFile(path: string): Promise<OpenedHandover>;
  /** By which a file is found again after the program was started anew; null for one that was dropped or is not open. */
  sourceOf(fileId: string): HandoverSource | null;
  /** Rejects with `handover-passphrase-wrong`, or with `handover-closed` for an id that is not open (any more). */
  unseal(fileId: string, passphrase: string): Promise<string>;
}

/** A name that every file system takes, from an address that may hold almost anything. */
const fileNameOf = (emailAddress: string): string =>
  `${emailAddress
    .replace('@', '_')
    .replace(/[^\p{L}\p{N}._+-]/gu, '_')
    .slice(0, 100)}.${handoverExtension}`;

export function createHandover(parts: HandoverParts): Handover {
  const opened = new Map<string, { document: HandoverDocument; path: string | null }>();
  const dialog = () => ({ kind: parts.kind(), endings: [handoverExtension] });

  function keep(document: HandoverDocument, path: string | null): OpenedHandover {
    const fileId = randomUUID();
    opened.set(fileId, { document, path });
    const [oldest] = opened.keys();
    if (opened.size > mostOpen && oldest) opened.delete(oldest);
    return { fileId, contents: document.contents, sealed: document.seal?.passphrase ?? null };
  }

  const opening = (bytes: Uint8Array, path: string | null): OpenedHandover =>
    keep(readHandover(bytes, parts.now()), path);
  const readFile = async (path: string): Promise<OpenedHandover> => opening(await startOf(path), path);

  return {
    read: async (bytes) => opening(bytes, null),
    readFile,
    sourceOf(fileId) {
      const { document, path = null } = opened.get(fileId) ?? {};
      return document && path !== null ? { path, digest: document.digest } : null;
    },
    async save(wishes, secret) {
      const made = { at: parts.now().toISOString(), by: parts.version };
      // Made before it is asked where to save it: what cannot stand in a file is told at once.
      const text = await writeHandover({ ...wishes, made }, secret);
      const path = await parts.saveFile({ name: fileNameOf(wishes.account.emailAddress), ...dialog() });
      if (path !== null) await saveChosen(path, text);
      return path;
    },
    async choose() {
      const path = await parts.openFile(dialog());
      return path === null ? null : readFile(path);
    },
    async unseal(fileId, passphrase) {
      const document = opened.get(fileId)?.document;
      if (!document?.seal) throw new Problem('handover-closed');
      return openSeal(document.seal, passphrase, document.contents);
    },
  };
}

/** A file's bytes, but of a file that is too long only so many that this can be told. */
async function startOf(path: string): Promise<Uint8Array> {
  try {
    // Opening a pipe would wait for its other end.
    if (!(await stat(path)).isFile()) throw new Problem('handover-unreadable');
    const file = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(maximumHandoverBytes + 1));
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('handover-unreadable', {}, { retry: true, cause });
  }
}

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '@shared/contract/problem';
import { canonicalJson, type HandoverContents, type PassphraseKind, type Seal } from '@shared/handover/document';
import { normalPassphrase } from '@shared/handover/passphrase';

type Opening = Omit<Seal, 'tag' | 'data'>;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

const keyOf = (passphrase: string, { salt, n, r, p }: Opening): Promise<Buffer> =>
  derive(normalPassphrase(passphrase), Buffer.from(salt, 'base64'), 32, { N: n, r, p, maxmem: 160 * n * r });

/** All that stands in the clear is authenticated with the password: nobody can put another server beside it. */
const authenticated = (contents: HandoverContents, opening: Opening): Buffer =>
  Buffer.from(canonicalJson({ contents, seal: opening }), 'utf8');

/** Lock the mailbox's password up with a passphrase, bound to the contents of its file. */
export async function sealPassword(of: {
  password: string;
  passphrase: string;
  kind: PassphraseKind;
  contents: HandoverContents;
}): Promise<Seal> {
  const opening: Opening = {
    kdf: 'scrypt',
    ...{ n: 131_072, r: 8, p: 1 },
    salt: randomBytes(16).toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: randomBytes(12).toString('base64'),
    passphrase: of.kind,
  };
  const cipher = createCipheriv(
    'aes-256-gcm',
    await keyOf(of.passphrase, opening),
    Buffer.from(opening.nonce, 'base64'),
  );
  cipher.setAAD(authenticated(of.contents, opening));
  const data = Buffer.concat([cipher.update(of.password, 'utf8'), cipher.final()]);
  return { ...opening, data: data.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/**
 * The password of a sealed file.
 * @throws Problem `handover-passphrase-wrong`: the passphrase is another, or somebody has changed the file on purpose;
 * the two cannot be told apart.
 */
export async function openSeal(sealed: Seal, passphrase: string, contents: HandoverContents): Promise<string> {
  const { tag, data, ...opening } = sealed;
  const key = await keyOf(passphrase, opening);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(opening.nonce, 'base64'), { authTagLength: 16 });
  decipher.setAAD(authenticated(contents, opening));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString('utf8');
  } catch {
    // Node says no more than "unable to authenticate"; there is nothing in it to keep.
    throw new Problem('handover-passphrase-wrong', {}, { retry: true });
  }
}

import { createHmac } from 'node:crypto';
import type { TwoFactor } from '../store/user';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;

/** The six digits of a moment (RFC 6238 with SHA-1, 30 s). `now` in milliseconds. */
export function oneTimeCode(secret: string, now: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / stepSeconds)));
  const digest = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = (digest[digest.length - 1] ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A code of this step or a neighbouring one, or a backup code, which is used up by it. */
export function verifyCode(twoFactor: TwoFactor, code: string, now: number): boolean {
  if ([-1, 0, 1].some((step) => oneTimeCode(twoFactor.secret, now + step * stepSeconds * 1000) === code)) return true;
  const at = twoFactor.backupCodes.indexOf(code);
  if (at >= 0) twoFactor.backupCodes.splice(at, 1);
  return at >= 0;
}

function decodeBase32(text: string): Buffer {
  const bits = [...text].map((sign) => base32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

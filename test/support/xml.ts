import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Have libxml2 check a document against a grammar of test/schemas; throws with its words when it does not fit. */
export function validate(bytes: Uint8Array, grammar: 'autoconfig' | 'autodiscover' | 'plist'): void {
  const schema = path.join(import.meta.dirname, `../schemas/${grammar}.rng`);
  execFileSync('xmllint', ['--noout', '--nonet', '--relaxng', schema, '-'], { input: bytes, stdio: 'pipe' });
}

/** What libxml2 finds at an XPath, as text. */
export function xpath(bytes: Uint8Array, query: string): string {
  return execFileSync('xmllint', ['--nonet', '--xpath', `string(${query})`, '-'], { input: bytes, stdio: 'pipe' })
    .toString('utf8')
    .replace(/\n$/, '');
}

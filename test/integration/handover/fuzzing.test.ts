import { describe, expect, it } from 'vitest';
import { readHandover, writeHandover } from '@main/handover/document';
import { Problem } from '@shared/contract/problem';
import type { HandoverDocument } from '@shared/handover/document';
import { maximumHandoverBytes } from '@shared/handover/file';
import { sampleHandover } from '@support/sample-handover';

const now = new Date('2026-11-24T02:00:00Z');
const rounds = 24_000;

/** Numbers that look random and are the same in every run (mulberry32), so that a failure can be repeated. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const tokens = [
  '"__proto__":{},',
  '\u202e',
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  '[]',
  '{}',
  '"',
  '\\',
  ',',
  '\u0000',
  '9'.repeat(400),
];

type Mutation = (file: Buffer, upTo: (limit: number) => number) => Buffer;
const mutations: Mutation[] = [
  (file, upTo) => {
    const changed = Buffer.from(file);
    changed[upTo(file.length)] = upTo(256);
    return changed;
  },
  (file, upTo) => {
    const changed = Buffer.from(file);
    const at = upTo(file.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << upTo(8));
    return changed;
  },
  (file, upTo) => file.subarray(0, upTo(file.length)),
  (file, upTo) => {
    const from = upTo(file.length);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + 1 + upTo(40))]);
  },
  (file, upTo) => {
    const [at, from] = [upTo(file.length), upTo(file.length)];
    return Buffer.concat([file.subarray(0, at), file.subarray(from, from + upTo(60)), file.subarray(at)]);
  },
  (file, upTo) => {
    const at = upTo(file.length);
    return Buffer.concat([file.subarray(0, at), Buffer.from(tokens[upTo(tokens.length)] ?? ''), file.subarray(at)]);
  },
];

describe('the reader of handover files', () => {
  it(`neither fails nor takes anything for true in ${rounds} changed files`, async () => {
    const secret = { password: 'Sakura#2026!pw', passphrase: '1234 5678', kind: 'digits' } as const;
    const originals = [await writeHandover(sampleHandover(), secret), await writeHandover(sampleHandover(), null)];
    const upTo = numbers(20_261_124);
    let taken = 0;
    for (let round = 0; round < rounds; round += 1) {
      const original = Buffer.from(originals[round % originals.length] ?? '');
      let changed: Buffer = original;
      for (let times = 1 + upTo(3); times > 0; times -= 1) {
        changed = mutations[upTo(mutations.length)]?.(changed, upTo) ?? changed;
      }
      let document: HandoverDocument | null = null;
      try {
        document = readHandover(changed, now);
      } catch (error) {
        if (!(error instanceof Problem)) throw new Error(`round ${round} failed`, { cause: error });
      }
      // White space may differ; what the file says may not.
      if (document) {
        expect(document, `round ${round}`).toEqual(JSON.parse(original.toString()));
        taken += 1;
      }
    }
    // A few mutations touch white space only; were it many, the mutations would be worthless.
    expect(taken).toBeLessThan(rounds / 10);
  });

  it('ends quickly for the most hostile file that it reads at all', () => {
    for (const text of [
      '[',
      '{"a":',
      '"',
      '\\',
      '{"format":"mail-setup-assistant/handover","version":1,"contents":[1,',
    ]) {
      const file = Buffer.from(text.repeat(Math.floor(maximumHandoverBytes / text.length)));
      expect(() => readHandover(file, now)).toThrow(Problem);
    }
  });
});

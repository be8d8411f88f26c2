import { describe, expect, it } from 'vitest';
import { writeHandover } from '@main/handover/document';
import { fieldNames } from '@renderer/components/field-names';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import type { HandoverContents } from '@shared/handover/document';
import { problemOf } from '@support/problem';
import { sampleHandover } from '@support/sample-handover';

const textAt = (texts: object, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (at, part) => (at && typeof at === 'object' ? Object.entries(at).find(([name]) => name === part)?.[1] : null),
      texts,
    );
const known = (key: string): boolean => typeof textAt(ja, key) === 'string';

/** A handover with an unseen sign in everything that a person types. */
function unfit(): HandoverContents {
  const turned = 'a\u202Eb';
  const { account, mailService } = sampleHandover();
  const server = { port: 0, host: turned };
  return sampleHandover({
    company: { name: turned, help: { name: turned, phone: turned, email: turned, hours: turned } },
    account: { ...account, displayName: turned, loginName: turned, emailAddress: turned, addresses: [turned, turned] },
    mailService: {
      ...mailService,
      incoming: { ...mailService.incoming, ...server },
      outgoing: { ...mailService.outgoing, ...server },
    },
    client: turned,
    expiresAt: turned,
  });
}

describe('the names of fields', () => {
  it('are those of the window for everything in a handover file that a person has typed', async () => {
    const { fields } = (await problemOf(writeHandover(unfit(), null))).params;
    expect(fields).toHaveLength(15);
    for (const field of fields as string[]) {
      const names = fieldNames(field, known);
      expect(names, field).not.toEqual([]);
      for (const texts of [ja, en]) for (const name of names) expect(textAt(texts, name), name).toBeTypeOf('string');
    }
  });

  it('are looked for in the forms else', () => {
    expect(fieldNames('userName', known)).toEqual(['employee.userName']);
    expect(fieldNames('nobodyKnows', known)).toEqual([]);
  });
});

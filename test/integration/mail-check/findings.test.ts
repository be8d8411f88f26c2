import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sideOf } from '@shared/mail-check/steps';
import { mailFindingCodes, type MailFindingCode } from '@shared/mail-check/findings';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import type { MailCheckReport } from '@shared/contract/calls/mail-check';
import { canStartMailServer, startMailServer, type MailServer } from '@support/mail-server/mail-server';
import { checkAt, type Case } from './case';
import { realCases } from './real-cases';
import { scriptedCases } from './scripted-cases';

const cases: Case[] = [...realCases, ...scriptedCases];
const languages = [en.mailFinding, ja.mailFinding];

/** Every value that the sentences of a finding name has come along with it. */
function expectSayable({ findings }: MailCheckReport): void {
  for (const { code, params } of findings) {
    for (const sentences of languages.map((language) => language[code])) {
      const named = [
        ...Object.values(sentences)
          .join(' ')
          .matchAll(/\{(\w+)\}/g),
      ].map(([, name = '']) => name);
      expect([code, named.filter((name) => params[name] === undefined || params[name] === '')]).toEqual([code, []]);
    }
  }
}

/** The certificate that a finding is about comes along, also when it was refused. */
function expectShown({ findings, certificates }: MailCheckReport): void {
  for (const { params, step } of findings) {
    if (params.fingerprint) expect(certificates[sideOf(step)]?.fingerprint).toBe(params.fingerprint);
  }
}

describe.skipIf(!canStartMailServer)('a finding', () => {
  let server: MailServer;
  const provoked = new Set<MailFindingCode>();
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server?.stop());

  it.each(cases)('%s is named', async (code, provoke) => {
    const report = await provoke(checkAt(server), server);
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expectSayable(report);
    expectShown(report);
    provoked.add(code);
  });

  it('of every kind was provoked', () => {
    expect(mailFindingCodes.filter((code) => !provoked.has(code))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailCheckReport } from '@shared/contract/calls/mail-check';
import { travellingForms } from '@main/mail-check/transcript';
import { canStartMailServer, startMailServer, type MailServer } from '@support/mail-server/mail-server';
import { scriptedServer } from '@support/mail-server/scripted';
import { popScript, smtpScript } from '@support/mail-server/scripts';
import { mailUsers } from '@support/mail-server/users';
import { checkAt, type CheckOptions } from './case';

const { loginName } = mailUsers.healthy;

/** No form of the password, and no long part of one, is anywhere in what the check hands out. */
function expectSecret(report: MailCheckReport, password: string): void {
  const everything = JSON.stringify(report);
  const forms = travellingForms(password, [loginName, '']);
  const parts = forms.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), form.slice(4), form.slice(0, -4)]);
  expect(parts.filter((part) => part.length > 5 && everything.includes(part))).toEqual([]);
}

describe.skipIf(!canStartMailServer)('the password', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server?.stop());

  const plain = { wishes: { allowUnencrypted: true } };
  const ways: [string, (ports: MailServer['ports']) => CheckOptions][] = [
    ['POP3', () => ({})],
    ['IMAP', () => ({ accountType: 'imap' })],
    ['POP3 without encryption', ({ pop3 }) => ({ incoming: { port: pop3, security: 'none' }, ...plain })],
    [
      'IMAP without encryption',
      ({ imap }) => ({ accountType: 'imap', incoming: { port: imap, security: 'none' }, ...plain }),
    ],
  ];

  it.each(ways)('is in no part of the report: %s', async (_name, options) => {
    const report = await checkAt(server)(options(server.ports));
    expect(report.works).toBe(true);
    expect(report.transcript.length).toBeGreaterThan(20);
    expectSecret(report, mailUsers.healthy.password);
  });

  it.each(ways)('is in no part of the report when it is refused: %s', async (_name, options) => {
    const password = 'Chigau "2026"\\ <x>';
    const report = await checkAt(server)({ ...options(server.ports), mailbox: { password } });
    expect(report.findings.map(({ code }) => code)).toContain('password-wrong');
    expectSecret(report, password);
  });

  it('is masked where a server says it back', async () => {
    const { password } = mailUsers.healthy;
    const base64 = Buffer.from(password).toString('base64');
    const pop = await scriptedServer(popScript([[/^PASS/, `-ERR [AUTH] ${password} is wrong, ${base64} too`]]));
    const smtp = await scriptedServer(
      smtpScript([
        [/^EHLO/, '250-x\r\n250 AUTH LOGIN'],
        [/^AUTH LOGIN/, '334 VXNlcm5hbWU6'],
      ]),
    );
    const report = await checkAt(server)({
      incoming: { port: pop.port, security: 'none' },
      outgoing: { port: smtp.port, security: 'none' },
      ...plain,
    });
    expect(report.findings.find(({ code }) => code === 'password-wrong')?.params.reply).toContain('is wrong');
    expectSecret(report, password);
  });

  it('never leaves this PC without encryption unless that was agreed to', async () => {
    const pop = await scriptedServer(popScript());
    const smtp = await scriptedServer(smtpScript());
    const report = await checkAt(server)({
      incoming: { port: pop.port, security: 'none' },
      outgoing: { port: smtp.port, security: 'none' },
    });
    expect(report.findings.map(({ code }) => code)).toEqual(['consent-missing', 'consent-missing']);
    expect([...pop.heard, ...smtp.heard].filter((line) => /USER|PASS|AUTH/.test(line))).toEqual([]);
  });

  it('goes to no server whose certificate is not believed', async () => {
    const report = await checkAt(server)({ authorities: [] });
    expect(report.steps.find(({ step }) => step === 'incomingLogin')?.skipped).toBe('earlier-step-failed');
    expect(report.transcript.filter(({ from, text }) => from === 'client' && /USER|PASS|AUTH/.test(text))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { menderFor, type MailFinding, type MailFindingCode } from '@shared/mail-check/findings';
import type { MailCheckStep } from '@shared/mail-check/steps';
import { mailServiceWith } from '@shared/mail-service/mail-service';
import { remediesFor, withRemedy } from '@renderer/mail-check/remedies';

const service = mailServiceWith({ host: 'mail.example.com', accountType: 'pop', security: 'none' });
const finding = (code: MailFindingCode, step: MailCheckStep, params: MailFinding['params'] = {}): MailFinding => ({
  code,
  step,
  params,
});

describe('what can be pressed about a finding', () => {
  it('offers the ports that were seen open, each with its encryption', () => {
    const found = finding('port-closed', 'outgoingConnection', { proposals: '465, 587' });
    const blocked = { ...service, outgoing: { ...service.outgoing, port: 2525 } };
    expect(remediesFor(found, blocked)).toEqual([
      { kind: 'usePort', side: 'outgoing', port: 465, security: 'tls' },
      { kind: 'usePort', side: 'outgoing', port: 587, security: 'starttls' },
    ]);
  });

  it('changes nothing of a setting that the office has given, least of all to a name that a server claims', () => {
    const given = (...of: Parameters<typeof finding>) => remediesFor(finding(...of), service, true);
    expect(given('certificate-other-name', 'incomingCertificate', { proposal: 'mail.evil.example' })).toEqual([]);
    expect(given('port-closed', 'outgoingConnection', { proposals: '465, 587' })).toEqual([]);
    expect(given('password-wrong', 'incomingLogin')).toEqual([{ kind: 'retypePassword' }]);
  });

  it('is the office’s to mend where it is a value that the office has given', () => {
    expect(menderFor({ code: 'host-unknown' }, false)).toBe('you');
    expect(menderFor({ code: 'host-unknown' }, true)).toBe('it');
    expect(menderFor({ code: 'password-wrong' }, true)).toBe('you');
    expect(menderFor({ code: 'certificate-not-yet-valid' }, true)).toBe('you');
    expect(menderFor({ code: 'port-filtered' }, true)).toBe('network');
  });

  it('leads away from port 25 even where nothing else was seen', () => {
    const at25 = { ...service, outgoing: { ...service.outgoing, port: 25 } };
    const remedies = remediesFor(finding('port-25-blocked', 'outgoingConnection', { proposals: '' }), at25);
    expect(remedies).toMatchObject([{ port: 465 }, { port: 587 }]);
  });

  it('offers encryption before it asks for consent to have none', () => {
    expect(remediesFor(finding('consent-missing', 'incomingLogin'), service)).toEqual([
      { kind: 'usePort', side: 'incoming', port: 995, security: 'tls' },
      { kind: 'usePort', side: 'incoming', port: 110, security: 'starttls' },
      { kind: 'consent' },
    ]);
  });

  it('offers nothing that would change nothing', () => {
    const encrypted = mailServiceWith({ host: 'mail.example.com', accountType: 'imap', security: 'tls' });
    expect(remediesFor(finding('other-protocol', 'incomingCapabilities'), encrypted)).toEqual([
      { kind: 'usePort', side: 'incoming', port: 143, security: 'starttls' },
    ]);
  });

  it('offers the name on the certificate, and none where the certificate has no plain one', () => {
    const named = finding('certificate-other-name', 'outgoingCertificate', { proposal: 'mx10.example.com' });
    expect(remediesFor(named, service)).toEqual([{ kind: 'useHost', side: 'outgoing', host: 'mx10.example.com' }]);
    expect(remediesFor(finding('certificate-other-name', 'outgoingCertificate', { proposal: '' }), service)).toEqual(
      [],
    );
  });

  it('never offers to trust a certificate that changed, is too old or comes from an antivirus program', () => {
    for (const code of ['certificate-changed', 'certificate-expired', 'antivirus-in-between'] as const)
      expect(remediesFor(finding(code, 'incomingCertificate', { fingerprint: 'AB' }), service)).toEqual([]);
  });
});

describe('a setting with a remedy applied', () => {
  const setting = { loginName: 'aaa_yamaguchi', password: 'Himitsu.2026', service };

  it('changes that side and nothing else', () => {
    const changed = withRemedy(setting, { kind: 'usePort', side: 'incoming', port: 995, security: 'tls' });
    expect(changed.service.incoming).toEqual({ host: 'mail.example.com', port: 995, security: 'tls' });
    expect({ ...changed, service: { ...changed.service, incoming: service.incoming } }).toEqual(setting);
  });

  it('takes the name by which the login worked', () => {
    expect(withRemedy(setting, { kind: 'useLoginName', loginName: 'aaa_ito' })).toEqual({
      ...setting,
      loginName: 'aaa_ito',
    });
  });
});

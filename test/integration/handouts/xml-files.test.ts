import { describe, expect, it } from 'vitest';
import { appleProfile } from '@main/handouts/apple-profile';
import { outlookAutodiscover } from '@main/handouts/outlook-autodiscover';
import type { SetUpFile, SetUpValues } from '@main/handouts/set-up-file';
import { thunderbirdAutoconfig } from '@main/handouts/thunderbird-autoconfig';
import { accountTypes, securities } from '@shared/mail-service/mail-service';
import { problemFrom } from '@support/problem';
import { sampleMailbox, serviceOf } from '@support/sample-mailbox';
import { validate, xpath } from '@support/xml';

const companyName = '株式会社みほん';
const values = (change = {}): SetUpValues => ({ mailbox: sampleMailbox(change), companyName });
const allServices = accountTypes.flatMap((accountType) =>
  securities.map((security) => ({ accountType, security, service: serviceOf(accountType, security) })),
);
/** Outlook cannot do STARTTLS with POP. */
const servicesFor = (grammar: string) =>
  allServices.filter(
    ({ accountType, security }) => grammar !== 'autodiscover' || accountType !== 'pop' || security !== 'starttls',
  );
const oddNames = [
  'O\'Brien & "Sons" <x>',
  ']]>',
  '山口 👩‍💻',
  'é'.repeat(500),
  '&amp;',
  '<!-- -->',
  '%EMAILADDRESS%',
  '',
];

const kinds: [name: 'autoconfig' | 'autodiscover' | 'plist', make: (of: SetUpValues) => SetUpFile][] = [
  ['autoconfig', thunderbirdAutoconfig],
  ['autodiscover', outlookAutodiscover],
  ['plist', appleProfile],
];

describe.each(kinds)('a set-up file in the grammar of %s', (grammar, make) => {
  it.each(servicesFor(grammar))('is valid for $accountType with $security', ({ service }) => {
    validate(make(values({ service })).bytes, grammar);
  });

  it.each(oddNames)('holds the name %j as it is', (displayName) => {
    const { bytes } = make({ mailbox: sampleMailbox({ displayName }), companyName: displayName || companyName });
    validate(bytes, grammar);
    const query = {
      autoconfig: '//displayName',
      autodiscover: '//*[local-name()="DisplayName"]',
      plist: '//key[.="EmailAccountName"]/following-sibling::string[1]',
    }[grammar];
    const expected = grammar === 'autoconfig' ? displayName || companyName : displayName;
    expect(xpath(bytes, query)).toBe(expected);
  });

  it.each(['bell\u0007', 'half \uD800', 'not a letter \uFFFF'])('refuses %j, which XML cannot hold', (displayName) => {
    const problem = problemFrom(() => make({ mailbox: sampleMailbox({ displayName }), companyName: displayName }));
    expect(problem.code).toBe('handout-value-unfit');
  });

  it('never holds the password', () => {
    const text = Buffer.from(make(values()).bytes).toString('utf8');
    expect(text).not.toContain('Sakura');
    expect(text).not.toContain(Buffer.from('Sakura#2026!pw').toString('base64'));
  });
});

describe('the file for Thunderbird', () => {
  it.each(allServices)(
    'has server, port and security for $accountType with $security',
    ({ service, accountType, security }) => {
      const { bytes, name } = thunderbirdAutoconfig(values({ service }));
      const type = accountType === 'pop' ? 'pop3' : 'imap';
      const socket = { none: 'plain', starttls: 'STARTTLS', tls: 'SSL' }[security];
      const read = (path: string) => xpath(bytes, `/clientConfig/emailProvider/${path}`);
      expect(name).toBe('example.com.xml');
      expect(read('incomingServer/@type')).toBe(type);
      expect(read('incomingServer/port')).toBe(String(service.incoming.port));
      expect(read('outgoingServer/port')).toBe(String(service.outgoing.port));
      for (const side of ['incomingServer', 'outgoingServer']) {
        expect(read(`${side}/hostname`)).toBe('mail.example.com');
        expect(read(`${side}/socketType`)).toBe(socket);
        expect(read(`${side}/username`)).toBe('aaa_yamaguchi');
      }
    },
  );
});

describe('the file for Outlook Autodiscover', () => {
  it('is refused for POP with STARTTLS, which Outlook cannot do', () => {
    expect(problemFrom(() => outlookAutodiscover(values({ service: serviceOf('pop', 'starttls') }))).toData()).toEqual({
      code: 'handout-starttls-unfit',
      params: { port: 110, instead: 995 },
    });
  });

  const services = servicesFor('autodiscover');
  it.each(services)('agrees with itself for $accountType with $security', ({ service, accountType, security }) => {
    const { bytes } = outlookAutodiscover(values({ service }));
    const read = (type: string, name: string) =>
      xpath(bytes, `//*[local-name()="Protocol"][*[local-name()="Type"]="${type}"]/*[local-name()="${name}"]`);
    const [ssl, encryption] = { none: ['off', 'None'], starttls: ['on', 'TLS'], tls: ['on', 'SSL'] }[security];
    const incoming = accountType === 'pop' ? 'POP3' : 'IMAP';
    for (const [type, server] of [
      [incoming, service.incoming],
      ['SMTP', service.outgoing],
    ] as const) {
      expect(read(type, 'Server')).toBe('mail.example.com');
      expect(read(type, 'Port')).toBe(String(server.port));
      expect(read(type, 'LoginName')).toBe('aaa_yamaguchi');
      expect([read(type, 'SSL'), read(type, 'Encryption')]).toEqual([ssl, encryption]);
      expect(read(type, 'AuthRequired')).toBe('on');
    }
    expect(read('SMTP', 'UsePOPAuth')).toBe('on');
  });
});

describe('the profile for Apple devices', () => {
  const read = (bytes: Uint8Array, key: string) =>
    xpath(bytes, `(//dict/key[.="${key}"])[last()]/following-sibling::*[1]`);
  const truth = (bytes: Uint8Array, key: string) => xpath(bytes, `name(//key[.="${key}"]/following-sibling::*[1])`);

  it.each(allServices)('has the values for $accountType with $security', ({ service, accountType, security }) => {
    const { bytes } = appleProfile(values({ service }));
    expect(read(bytes, 'EmailAccountType')).toBe(accountType === 'pop' ? 'EmailTypePOP' : 'EmailTypeIMAP');
    expect(read(bytes, 'EmailAddress')).toBe('yamaguchi@example.com');
    expect(read(bytes, 'IncomingMailServerUsername')).toBe('aaa_yamaguchi');
    expect(read(bytes, 'OutgoingMailServerUsername')).toBe('aaa_yamaguchi');
    expect(read(bytes, 'IncomingMailServerPortNumber')).toBe(String(service.incoming.port));
    expect(read(bytes, 'OutgoingMailServerPortNumber')).toBe(String(service.outgoing.port));
    const ssl = security === 'none' ? 'false' : 'true';
    expect([truth(bytes, 'IncomingMailServerUseSSL'), truth(bytes, 'OutgoingMailServerUseSSL')]).toEqual([ssl, ssl]);
  });

  it('tells addresses apart that differ in one sign only', () => {
    const localParts = ['taro_yamada', 'taro.yamada', 'taro-yamada'];
    const keys = ['PayloadIdentifier', 'PayloadUUID'];
    const ids = localParts.flatMap((localPart) => {
      const { bytes } = appleProfile(values({ emailAddress: `${localPart}@example.com` }));
      return keys.map((key) => xpath(bytes, `/plist/dict/key[.="${key}"]/following-sibling::*[1]`));
    });
    expect(new Set(ids).size).toBe(6);
  });

  it('keeps its identifiers for the same account and has others for another', () => {
    const ids = (change = {}) => {
      const { bytes } = appleProfile(values(change));
      return [xpath(bytes, '/plist/dict/key[.="PayloadUUID"]/following-sibling::*[1]'), read(bytes, 'PayloadUUID')];
    };
    const renamed = ids({ displayName: '別の名前', service: serviceOf('imap', 'tls') });
    expect(renamed).toEqual(ids());
    expect(new Set([...ids(), ...ids({ emailAddress: 'suzuki@example.com' })]).size).toBe(4);
    // RFC 9562: version 5, variant 10.
    for (const id of ids()) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });
});

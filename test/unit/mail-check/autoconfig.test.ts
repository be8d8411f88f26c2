import { describe, expect, it } from 'vitest';
import { hostsInAutoconfig } from '@main/mail-check/find-servers/autoconfig';
import { hostFault } from '@main/mail-check/host';

describe('a published autoconfig file', () => {
  it('names its hosts once each', () => {
    const xml = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.com">
      <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port></incomingServer>
      <incomingServer type="pop3"><hostname>IMAP.example.com</hostname></incomingServer>
      <outgoingServer type="smtp"><hostname>smtp.example.com</hostname></outgoingServer>
      </emailProvider></clientConfig>`;
    expect(hostsInAutoconfig(xml, 'example.com')).toEqual(['imap.example.com', 'smtp.example.com']);
  });

  it.each([
    ['a page', '<!doctype html><html><body>Not found</body></html>'],
    ['nothing', ''],
    ['half a file', '<clientConfig><emailProvider>'],
    [
      'hosts that are none',
      '<clientConfig><emailProvider><incomingServer><hostname>a b/c</hostname></incomingServer></emailProvider></clientConfig>',
    ],
    [
      'entities',
      '<!DOCTYPE x [<!ENTITY a "b">]><clientConfig><emailProvider><incomingServer><hostname>&a;</hostname></incomingServer></emailProvider></clientConfig>',
    ],
  ])('that is %s names none', (_name, xml) => {
    expect(hostsInAutoconfig(xml, 'example.com')).toEqual([]);
  });
});

describe('a host name', () => {
  it.each([
    ['ｍａｉｌ.example.com', 'host-full-width', 'mail.example.com'],
    ['mail。example．com', 'host-full-width', 'mail.example.com'],
    ['https://mail.example.com/', 'host-malformed', 'mail.example.com'],
    ['mail.example.com:993', 'host-malformed', 'mail.example.com'],
    ['mail,example,com', 'host-malformed', 'mail.example.com'],
    [' mail.example.com ', 'host-malformed', 'mail.example.com'],
    ['mail example', 'host-malformed', ''],
  ])('%s is named as wrong and cured', (host, code, proposal) => {
    expect(hostFault(host)).toMatchObject({ code, params: { host, proposal } });
  });

  it.each(['mail.example.com', '192.0.2.1', '2001:db8::1'])('%s is taken', (host) => {
    expect(hostFault(host)).toBeNull();
  });
});

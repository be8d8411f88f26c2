import iconv from 'iconv-lite';
import { Problem } from '@shared/contract/problem';
import type { Security } from '@shared/mail-service/mail-service';
import { refuseUnfit } from './refuse-unfit';
import type { SetUpFile, SetUpValues } from './set-up-file';

// Property types and numbers of Outlook's account object, as every profile file must repeat them (Office
// Customization Tool, section "Mapping for internet account properties").
const general = {
  AccountName: 'PT_UNICODE,0x0002',
  DisplayName: 'PT_UNICODE,0x000B',
  EmailAddress: 'PT_UNICODE,0x000C',
};
const incoming = (name: 'POP3' | 'IMAP') => ({
  [`${name}Server`]: 'PT_UNICODE,0x0100',
  [`${name}UserName`]: 'PT_UNICODE,0x0101',
  [`${name}UseSPA`]: 'PT_LONG,0x0108',
  [`${name}Port`]: 'PT_LONG,0x0104',
  [`${name}UseSSL`]: 'PT_LONG,0x0105',
});
const outgoing = {
  SMTPServer: 'PT_UNICODE,0x0200',
  SMTPPort: 'PT_LONG,0x0201',
  SMTPUseAuth: 'PT_LONG,0x0203',
  SMTPUserName: 'PT_UNICODE,0x0204',
  SMTPUseSPA: 'PT_LONG,0x0207',
  SMTPAuthMethod: 'PT_LONG,0x0208',
  ServerTimeOut: 'PT_LONG,0x0209',
  SMTPSecureConnection: 'PT_LONG,0x020A',
  ConnectionType: 'PT_LONG,0x000F',
};
const mappings = {
  pop: [
    'I_Mail',
    { AccountType: 'POP3', ...general, ...incoming('POP3'), ...outgoing, LeaveOnServer: 'PT_LONG,0x1000' },
  ],
  imap: ['IMAP_I_Mail', { AccountType: 'IMAP', ...general, ...incoming('IMAP'), ...outgoing }],
} as const;

const secureConnections: Record<Security, number> = { none: 0, tls: 1, starttls: 2 };

type Section = Record<string, string | number>;

/** A value on one line of a file that knows no quoting. */
function plain(value: string | number): string {
  const text = String(value);
  if (/\p{Cc}/u.test(text)) throw new Problem('handout-value-unfit', { value: text.replace(/\p{Cc}/gu, '?') });
  return text;
}

const written = (name: string, section: Section): string =>
  [`[${name}]`, ...Object.entries(section).map(([key, value]) => `${key}=${plain(value)}`)].join('\r\n');

/**
 * An Outlook profile file (PRF) for `outlook.exe /importprf`: CP932, CRLF. Microsoft no longer recommends it from 2016
 * on; the account is added to the present profile and the password is asked for at the first send and receive.
 * @throws Problem `handout-value-unfit` for a letter that CP932 does not have; `handout-starttls-unfit` for STARTTLS on
 * receiving: its keys for that know SSL or nothing.
 */
export function outlookProfile({ mailbox }: SetUpValues): SetUpFile {
  const { displayName, emailAddress, loginName, service } = mailbox;
  refuseUnfit('prf', service);
  const protocol = service.accountType === 'pop' ? 'POP3' : 'IMAP';
  const [kind, mapping] = mappings[service.accountType];
  const account: Section = {
    UniqueService: 'No',
    AccountName: emailAddress,
    DisplayName: displayName,
    EmailAddress: emailAddress,
    [`${protocol}Server`]: service.incoming.host,
    [`${protocol}UserName`]: loginName,
    [`${protocol}UseSPA`]: 0,
    [`${protocol}Port`]: service.incoming.port,
    [`${protocol}UseSSL`]: service.incoming.security === 'none' ? 0 : 1,
    SMTPServer: service.outgoing.host,
    SMTPPort: service.outgoing.port,
    SMTPUseAuth: 1,
    SMTPAuthMethod: 0,
    SMTPUserName: loginName,
    SMTPUseSPA: 0,
    SMTPSecureConnection: secureConnections[service.outgoing.security],
    ConnectionType: 0,
  };
  const text = [
    written('General', {
      Custom: 1,
      DefaultProfile: 'No',
      OverwriteProfile: 'Append',
      ModifyDefaultProfileIfPresent: 'Yes',
    }),
    written('Internet Account List', { Account1: kind }),
    written('Account1', account),
    written(kind, mapping),
    '',
  ].join('\r\n\r\n');
  return { name: `${emailAddress.replace('@', '_')}.prf`, bytes: inCp932(text) };
}

function inCp932(text: string): Uint8Array {
  const bytes = iconv.encode(text, 'cp932');
  const back = iconv.decode(bytes, 'cp932');
  if (back === text) return bytes;
  const lost = [...text].find((letter) => iconv.decode(iconv.encode(letter, 'cp932'), 'cp932') !== letter);
  throw new Problem('handout-value-unfit', { value: lost ?? '?' });
}

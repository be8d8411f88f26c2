/** A mailbox of the test servers. The login name is bare and never the address, as on BlueOnyx. */
export interface MailUser {
  loginName: string;
  password: string;
  /** All addresses that reach the mailbox; these and no others may be used as sender. */
  addresses: string[];
  /** Further fields of Dovecot's user database, e.g. `nologin=y` or a quota rule. */
  fields?: string;
  /** Folder in which its mail is put instead of the inbox. */
  folder?: string;
  /** Login name of the mailbox to which all its mail is sent on. */
  forwardedTo?: string;
  /** Postfix's answer to every recipient of this mailbox instead of taking the mail, e.g. `450 4.2.0 Greylisted`. */
  refusal?: string;
}

export const mailDomain = 'example.test';
export const mailHost = 'mail.example.test';
export const deliveryDomain = 'delivery.invalid';

const at = (name: string): string => `${name}@${mailDomain}`;

/** One user for each condition that a real server can bring about. */
export const mailUsers = {
  healthy: {
    loginName: 'aaa_yamaguchi',
    password: 'Himitsu$2026&x',
    addresses: [at('yamaguchi'), at('soumu'), at('aaa_yamaguchi')],
  },
  other: { loginName: 'aaa_suzuki', password: 'Kaikei.2026', addresses: [at('suzuki')] },
  /** Its login name is the address itself. */
  addressAsLogin: { loginName: at('tanaka'), password: 'Jinji.2026', addresses: [at('tanaka')] },
  suspended: {
    loginName: 'aaa_ito',
    password: 'Eigyo.2026',
    addresses: [at('ito')],
    fields: 'nologin=y reason=Account-is-suspended',
  },
  /** Its password was altered when it was stored: `<` and `>` became HTML entities. */
  altered: { loginName: 'aaa_kato', password: 'Sakura2026&lt;x&gt;', addresses: [at('kato')] },
  junk: { loginName: 'aaa_abe', password: 'Chosa.2026', addresses: [at('abe')], folder: 'Junk' },
  forwarded: {
    loginName: 'aaa_endo',
    password: 'Somu.2026',
    addresses: [at('endo')],
    forwardedTo: 'aaa_suzuki',
  },
  nearlyFull: {
    loginName: 'aaa_sato',
    password: 'Kanri.2026',
    addresses: [at('sato')],
    fields: 'userdb_quota_rule=*:storage=100k',
  },
  full: {
    loginName: 'aaa_mori',
    password: 'Soumu.2026',
    addresses: [at('mori')],
    fields: 'userdb_quota_rule=*:storage=10k',
  },
  greylisted: {
    loginName: 'aaa_ono',
    password: 'Kenkyu.2026',
    addresses: [at('ono')],
    refusal: '450 4.2.0 Greylisted, see http://postgrey.example/',
  },
} as const satisfies Record<string, MailUser>;

/** Dovecot's passwd-file: login, password, ids, home, further fields. Postfix delivers to the bare login name. */
export const dovecotUsers = (users: readonly MailUser[], mailFolder: string): string =>
  users
    .map(
      ({ loginName, password, fields = '' }) =>
        `${loginName}:{PLAIN}${password}:::` + `:${mailFolder}/${loginName}::${fields}\n`,
    )
    .join('');

/** The same mailboxes once more, by the name under which Postfix hands mail over. */
export const dovecotRecipients = (users: readonly MailUser[], mailFolder: string): string =>
  users.map((user) => `${deliveryName(user)}:::::${mailFolder}/${user.loginName}::${user.fields ?? ''}\n`).join('');

const deliveryName = ({ loginName }: MailUser): string =>
  loginName.includes('@') ? loginName : `${loginName}@${deliveryDomain}`;

/** Dovecot puts mail for `name+Folder` into that folder. */
const placeOf = (user: MailUser): string => {
  if (user.forwardedTo) return `${user.forwardedTo}@${deliveryDomain}`;
  return user.folder ? deliveryName(user).replace('@', `+${user.folder}@`) : deliveryName(user);
};

/** Where the mail of each address goes. */
export const deliveries = (users: readonly MailUser[]): string =>
  users.flatMap((user) => user.addresses.map((address) => `${address} ${placeOf(user)}\n`)).join('');

/** Which login name each address belongs to. */
export const addressOwners = (users: readonly MailUser[]): string =>
  users.flatMap(({ addresses, loginName }) => addresses.map((address) => `${address} ${loginName}\n`)).join('');

/** Postfix's answers to certain recipients. */
export const refusals = (users: readonly MailUser[]): string =>
  users
    .flatMap(({ addresses, refusal }) => (refusal ? addresses.map((address) => `${address} ${refusal}\n`) : []))
    .join('');

import type { UserSeed } from './user';

const password = 'Momiji-Sanpo.73';

/** What a site looks like after some years: Japanese names, aliases, and one of each right that the list can show. */
const people: (Omit<UserSeed, 'password'> & { password?: string })[] = [
  {
    loginName: 'webmaster',
    fullName: 'Web担当',
    siteAdministrator: true,
    dnsAdministrator: true,
    aliases: ['web', 'www'],
  },
  { loginName: 'suzuki', fullName: '営業部 鈴木一郎', aliases: ['suzuki', 'ichiro.suzuki'], quota: 1000 },
  {
    loginName: 'sato',
    fullName: '総務部 佐藤花子',
    aliases: ['sato', 'hanako-sato'],
    vacation: vacation('夏季休業中です。'),
  },
  { loginName: 'takahashi', fullName: '高橋健（退職）', aliases: ['takahashi'], suspended: true, emailDisabled: true },
  { loginName: 'tanaka', fullName: '情報システム 田中美咲', dnsAdministrator: true, aliases: ['tanaka'], quota: 1500 },
  { loginName: 'ito', fullName: '伊藤 さくら', shell: 1, aliases: ['ito'] },
  { loginName: 'dev', fullName: '開発用', shell: 3, ftp: true, aliases: [] },
  { loginName: 'deploy', fullName: '配備用', shell: 2, aliases: [] },
  {
    loginName: 'watanabe',
    fullName: '社長室 渡辺 & 秘書',
    sendAsOthers: true,
    aliases: ['watanabe', 'hisho'],
    quota: 2000,
  },
  { loginName: 'yamada', fullName: '山田 太郎', openVpn: true, subdomain: true, aliases: ['yamada'] },
  { loginName: 'fukugouki', fullName: '複合機スキャン送信', emailDisabled: true, ftp: true, remarks: '3階コピー室' },
  {
    loginName: 'kobayashi',
    fullName: '経理部 小林',
    aliases: ['kobayashi', 'keiri'],
    twoFactor: { secret: 'JBSWY3DPEHPK3PXP', backupCodes: ['keiri-2f-0001'] },
  },
];

/** The users of the practice panel from the start, the administrator first. */
export function sampleUsers(administrator: { loginName: string; password: string }, prefix: string | null): UserSeed[] {
  const named = (name: string): string => (prefix ? `${prefix}_${name}` : name);
  return [
    { ...administrator, fullName: 'mailadmin', siteAdministrator: true },
    ...people.map((person) => {
      const loginName = named(person.loginName);
      return { password, ...person, loginName, aliases: (person.aliases ?? []).filter((alias) => alias !== loginName) };
    }),
  ];
}

function vacation(message: string): NonNullable<UserSeed['vacation']> {
  return { on: true, message, start: '2026-08-10T09:00', stop: '2026-08-17T09:00', doNotReply: [], doNotReplyFrom: [] };
}

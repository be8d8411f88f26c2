import { whether } from '../../format/condition';
import { choose, fillIn, press } from '../../format/controls';
import type { Part } from '../../format/picture';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Action, Screen } from '../../guide';
import { sheet } from './window';

const encryptedIn = { incomingSecurity: ['tls', 'starttls'] } as const;
const encryptedOut = { outgoingSecurity: ['tls', 'starttls'] } as const;

const menu: Screen = {
  id: 'menu',
  title: t('メールボックスの設定を開く', 'Open the settings of the mailbox'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: same('Becky!'),
      width: 44,
      body: [
        {
          kind: 'menu',
          bar: [
            { label: t('ファイル(F)', 'File', 'en'), selected: true, ring: 'file' },
            { label: t('編集(E)', 'Edit', true) },
            { label: t('ツール(T)', 'Tools', 'en') },
          ],
          entries: [
            { label: t('メールボックスの新規作成', 'New Mailbox', true), selected: true, ring: 'new' },
            { label: t('終了(X)', 'Exit', true) },
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    { do: t('Becky! を起動します。', 'Start Becky!.'), noRing: 'before' },
    press(t('ファイル(F)', 'File'), 'file'),
    press(t('メールボックスの新規作成', 'New Mailbox'), 'new'),
  ],
  notes: [],
  cures: [
    {
      sign: t('今あるメールボックスの設定を変えたい', 'You want to change a mailbox that exists'),
      cure: t(
        'メールボックスを選び、「ツール(T)」→「メールボックスの設定(M)」を開きます。',
        'Choose the mailbox and open “Tools” → “Mailbox Setup”.',
      ),
    },
  ],
};

const protocol = t('受信プロトコル(T):', 'Protocol:', 'en');
const incoming = {
  if: { accountType: 'pop' },
  is: t('POP3サーバー(受信)(M):', 'POP3 server:', 'en'),
  else: t('IMAPサーバー(受信)(M):', 'IMAP server:', true),
} as const;

const person: Screen = {
  id: 'person',
  title: t('名前とアドレスを入力する', 'Enter the name and the address'),
  picture: [
    sheet('basic', [
      {
        kind: 'field',
        label: t('メールボックス名:', 'Mailbox name:', 'en'),
        shows: value('emailAddress'),
        ring: 'mailbox',
      },
      {
        kind: 'group',
        style: 'line',
        label: t('個人情報', 'Personal information', 'en'),
        body: [
          { kind: 'field', label: t('名前:', 'Name:', 'en'), shows: value('displayName'), ring: 'name' },
          {
            kind: 'field',
            label: t('メールアドレス:', 'E-mail:', 'en'),
            shows: value('emailAddress'),
            ring: 'address',
          },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('サーバー情報', 'Server information', 'en'),
        body: [{ kind: 'list', label: protocol, shows: value('accountType') }],
      },
    ]),
  ],
  actions: [
    { do: t('「基本設定」タブを押します。', 'Click the tab “General”.'), ring: 'tab' },
    {
      do: t(
        '「メールボックス名」に、分かりやすい名前（例：メールアドレス）を入れます。',
        'Give the mailbox a name in “Mailbox name”, such as the address.',
      ),
      ring: 'mailbox',
      value: 'emailAddress',
    },
    {
      ...fillIn(t('名前', 'Name'), 'name', 'displayName'),
      why: t('メールを受け取った人に、差出人として表示されます。', 'Those who get your mail see it as the sender.'),
    },
    fillIn(t('メールアドレス', 'E-mail'), 'address', 'emailAddress'),
    {
      do: t('「OK」はまだ押さずに、次の手順に進みます。', 'Do not press “OK” yet; go on to the next step.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('下に「プロファイル(R)」がある', 'There is “Profile” at the bottom'),
      cure: t(
        'そのままで構いません。ひとつのメールボックスで複数のアカウントを使うときのものです。',
        'Leave it: it is for several accounts in one mailbox.',
      ),
    },
  ],
};

const tick = (label: string, ring: string, on: ReturnType<typeof whether>): Part => ({
  kind: 'check',
  on,
  label: same(label),
  ring,
});
const tickAction = (label: string, ring: string, when: typeof encryptedIn | typeof encryptedOut): Action => ({
  do: {
    if: when,
    is: t(`「${label}」にチェックを入れます。`, `Tick “${label}”.`),
    else: t(`「${label}」のチェックを外します。`, `Untick “${label}”.`),
  },
  ring,
});

const server: Screen = {
  id: 'server',
  title: t('サーバーとユーザ名（ID）を入力する', 'Enter the servers and the login ID'),
  picture: [
    sheet('basic', [
      {
        kind: 'group',
        style: 'line',
        label: t('サーバー情報', 'Server information', 'en'),
        body: [
          { kind: 'list', label: protocol, shows: value('accountType'), ring: 'type' },
          { kind: 'field', label: incoming, shows: value('incomingHost'), ring: 'incomingHost' },
          {
            kind: 'field',
            label: t('SMTPサーバー(送信)(S):', 'SMTP server:', 'en'),
            shows: value('outgoingHost'),
            ring: 'outgoingHost',
          },
          {
            kind: 'row',
            parts: [
              tick('POP3S/IMAPS', 'incomingSecurity', whether(encryptedIn)),
              tick('SMTPS', 'outgoingSecurity', whether(encryptedOut)),
            ],
          },
          { kind: 'check', on: true, label: same('OP25B'), ring: 'op25b' },
          { kind: 'field', label: t('ユーザーID(U):', 'User ID:', 'en'), shows: value('loginName'), ring: 'loginName' },
          { kind: 'field', label: t('パスワード(P):', 'Password:', 'en'), shows: value('password'), ring: 'password' },
          {
            kind: 'list',
            label: t('認証方法:', 'Authentication:', 'en'),
            shows: t('標準', 'Standard', 'en'),
            ring: 'method',
          },
        ],
      },
    ]),
  ],
  actions: [
    choose(t('受信プロトコル(T)', 'Protocol'), 'type', 'accountType'),
    {
      do: t('受信サーバーの欄に入力します。', 'Fill in the incoming server.'),
      ring: 'incomingHost',
      value: 'incomingHost',
    },
    fillIn(t('SMTPサーバー(送信)(S)', 'SMTP server'), 'outgoingHost', 'outgoingHost'),
    tickAction('POP3S/IMAPS', 'incomingSecurity', encryptedIn),
    tickAction('SMTPS', 'outgoingSecurity', encryptedOut),
    {
      do: t('「OP25B」にチェックを入れます。', 'Tick “OP25B”.'),
      why: t(
        '送信に認証と、25 番ではないポート（{outgoingPort}）を使います。',
        'Sending then uses authentication, and a port other than 25 ({outgoingPort}).',
      ),
      ring: 'op25b',
    },
    {
      do: t('「ユーザーID(U)」に、ユーザ名（ID）を入力します。', 'Enter the login ID in “User ID”.'),
      ring: 'loginName',
      value: 'loginName',
      notes: [{ kind: 'warning', text: t('ここはメールアドレスではありません。', 'This is not the e-mail address.') }],
    },
    fillIn(t('パスワード(P)', 'Password'), 'password', 'password'),
    { do: t('「認証方法」は「標準」のままにします。', 'Leave “Authentication” at “Standard”.'), ring: 'method' },
  ],
  notes: [
    {
      kind: 'tip',
      when: encryptedIn,
      text: t(
        'ポートを変えてよいか聞かれたら、「はい」を押します。',
        'If you are asked whether to change the port, press “Yes”.',
      ),
    },
  ],
  cures: [
    {
      sign: t('「OP25B」がない', 'There is no “OP25B”'),
      cure: t(
        '古い版です。次の「詳細」タブで、SMTP のポートを {outgoingPort} にし、SMTP認証をオンにすれば同じです。',
        'It is an older version: on the next tab, SMTP port {outgoingPort} and SMTP authentication do the same.',
      ),
    },
  ],
};

export const basicScreens: Screen[] = [menu, person, server];

import { whether } from '../../format/condition';
import type { Condition } from '../../format/condition';
import { box, tap } from '../../format/controls';
import { value } from '../../format/picture';
import type { Part } from '../../format/picture';
import type { EntryPart } from '../../format/platform-parts';
import { same, t } from '../../format/text';
import type { Action, Screen } from '../../guide';
import { iphoneErrors } from './errors';
import { beside, cells, labels, listed, phone } from './phones';

const { port, ssl, authentication } = labels;
const account = t('アカウント', 'Account');
const accountName = same('{emailAddress}');
const advanced = t('詳細', 'Advanced');
const incomingSettings = t('受信設定', 'Incoming Settings');
const primary = t('プライマリサーバ', 'Primary Server');
const secured = ['starttls', 'tls'] as const;

/** The page of the account as it stands after it was made. */
const accountForm = (rows: { smtp?: boolean; advanced?: boolean }): Part => {
  const smtp: EntryPart = { kind: 'entry', label: same('SMTP'), detail: same('{outgoingHost}'), more: true };
  const more: EntryPart = { kind: 'entry', label: advanced, more: true };
  return phone(
    account,
    [
      cells([{ kind: 'others', count: 3 }], labels.incoming),
      cells([rows.smtp ? { ...smtp, ring: 'smtp' } : smtp], labels.outgoing),
      cells([rows.advanced ? { ...more, ring: 'advanced' } : more]),
    ],
    { done: labels.done },
  );
};

const openAccount: Screen = {
  id: 'open-account',
  title: t('作ったアカウントを開く', 'Open the account'),
  picture: [
    beside(
      phone(
        {
          if: { answers: { ios: '18' } },
          is: t('メールアカウント', 'Mail Accounts'),
          else: t('アカウント', 'Accounts'),
        },
        [listed({ kind: 'entry', label: accountName, ring: 'account', more: true }, 1)],
      ),
      phone(accountName, [
        cells([
          { kind: 'entry', label: account, detail: accountName, more: true, ring: 'form' },
          { kind: 'others', count: 1 },
        ]),
      ]),
    ),
  ],
  actions: [
    {
      do: t(
        'はじめと同じ道順で、アカウントの一覧に戻ります。',
        'Go back to the list of accounts, the same way as at the start.',
      ),
      noRing: 'before',
    },
    { do: t('{emailAddress} をタップします。', 'Tap {emailAddress}.'), ring: 'account' },
    { do: t('「アカウント」の行をタップします。', 'Tap the row “Account”.'), ring: 'form' },
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        'ポート番号は、アカウントを作ったあとでしか見られません。ここから確かめます。',
        'The ports can only be seen once the account is made. Look at them now.',
      ),
    },
  ],
  cures: [
    {
      sign: t(
        '「アカウント」の行がなく、サーバの欄がすぐに出る',
        'There is no row “Account”; the servers appear at once',
      ),
      cure: t('そのまま次の手順へ進みます。', 'Go on to the next step.'),
    },
  ],
};

const openPrimary: Screen = {
  id: 'open-smtp',
  title: t('送信サーバの設定を開く', 'Open the outgoing server'),
  picture: [
    beside(
      accountForm({ smtp: true }),
      phone(same('SMTP'), [
        cells([{ kind: 'entry', label: same('{outgoingHost}'), more: true, ring: 'primary' }], primary),
      ]),
    ),
  ],
  actions: [
    { do: t('「SMTP」の行をタップします。', 'Tap the row “SMTP”.'), ring: 'smtp' },
    {
      do: t('「プライマリサーバ」の下の {outgoingHost} をタップします。', 'Tap {outgoingHost} under “Primary Server”.'),
      ring: 'primary',
    },
  ],
  notes: [],
  cures: [],
};

const sslActions = (when: { on: Condition; off: Condition }): Action[] => [
  { when: when.on, do: t('「SSLを使用」をオンにします。', 'Turn “Use SSL” on.'), ring: 'ssl' },
  { when: when.off, do: t('「SSLを使用」をオフにします。', 'Turn “Use SSL” off.'), ring: 'ssl' },
];

const usePassword: Action = {
  do: t('「認証」が「パスワード」か確かめます。', 'See that “Authentication” is “Password”.'),
  ring: 'authentication',
};

const authenticationRow: Part = {
  kind: 'entry',
  label: authentication,
  detail: t('パスワード', 'Password'),
  more: true,
  ring: 'authentication',
};

const outgoingServer: Screen = {
  id: 'outgoing-server',
  title: t('送信サーバの SSL とポートを合わせる', 'Set SSL and port of the outgoing server'),
  picture: [
    phone(
      same('{outgoingHost}'),
      [
        cells(
          [
            { kind: 'field', label: labels.host, shows: value('outgoingHost') },
            box(labels.login, 'loginName', 'login'),
            { kind: 'field', label: labels.password, shows: value('password') },
            { kind: 'check', on: whether({ outgoingSecurity: secured }), label: ssl, ring: 'ssl' },
            authenticationRow,
            box(port, 'outgoingPort', 'port'),
          ],
          labels.outgoing,
        ),
      ],
      { done: labels.done, ring: 'done' },
    ),
  ],
  actions: [
    {
      do: t('「ユーザ名」がユーザ名（ID）になっているか確かめます。', 'See that “User Name” is the login ID.'),
      ring: 'login',
      value: 'loginName',
    },
    ...sslActions({ on: { outgoingSecurity: secured }, off: { outgoingSecurity: ['none'] } }),
    usePassword,
    {
      do: t('「サーバポート」に入力します。', 'Fill in “Server Port”.'),
      ring: 'port',
      value: 'outgoingPort',
    },
    tap(labels.done, 'done'),
  ],
  notes: [
    {
      kind: 'warning',
      when: { outgoingPort: [25] },
      text: t(
        '送信にポート 25 を使う設定です。多くのプロバイダーはこのポートを止めているため、送信だけできないことがあります。そのときは IT 担当者に、587 を使えるか聞いてください。',
        'This set-up sends through port 25, which many access providers block: you may receive but not send. If so, ask your IT staff whether 587 can be used.',
      ),
    },
  ],
  cures: iphoneErrors,
};

const openAdvanced: Screen = {
  id: 'incoming-server',
  title: t('受信サーバの SSL とポートを合わせる', 'Set SSL and port of the incoming server'),
  picture: [
    beside(
      accountForm({ advanced: true }),
      phone(
        advanced,
        [
          {
            kind: 'cells',
            when: { accountType: 'pop' },
            body: [
              {
                kind: 'entry',
                label: t('サーバから削除', 'Delete from server'),
                detail: t('しない', 'Never'),
                more: true,
              },
            ],
          },
          cells(
            [
              { kind: 'check', on: whether({ incomingSecurity: secured }), label: ssl, ring: 'ssl' },
              authenticationRow,
              box(port, 'incomingPort', 'port'),
            ],
            incomingSettings,
          ),
        ],
        { back: account },
      ),
    ),
  ],
  actions: [
    {
      do: t('アカウントの画面に戻り、「詳細」をタップします。', 'Go back to the account and tap “Advanced”.'),
      ring: 'advanced',
    },
    ...sslActions({ on: { incomingSecurity: secured }, off: { incomingSecurity: ['none'] } }),
    usePassword,
    {
      do: t('「サーバポート」に入力します。', 'Fill in “Server Port”.'),
      ring: 'port',
      value: 'incomingPort',
    },
    {
      do: t('左上で 1 つ戻り、「完了」をタップします。', 'Go back at the top left and tap “Done”.'),
      noRing: 'look',
    },
  ],
  notes: [
    {
      kind: 'tip',
      when: { accountType: 'pop' },
      text: t(
        'パソコンでも同じメールを読むときは、「サーバから削除」を「しない」のままにします。',
        'If you read the same mail on a PC too, leave “Delete from server” at “Never”.',
      ),
    },
  ],
  cures: [
    {
      when: { accountType: 'imap' },
      sign: t('削除したメールがパソコンに残る', 'Mail deleted on the phone stays on the PC'),
      cure: t(
        '「詳細」の「削除済メールボックス」で、「サーバ上」の「Trash」を選びます。',
        'Under “Advanced” choose “Trash” on the server as “Deleted Mailbox”.',
        'en',
      ),
    },
    ...iphoneErrors,
  ],
};

const tryIt: Screen = {
  id: 'try',
  title: t('送受信を確かめる', 'Send yourself a message'),
  picture: [
    phone(t('新規メッセージ', 'New Message', true), [
      cells([{ kind: 'field', label: t('宛先:', 'To:', true), shows: value('emailAddress'), ring: 'to' }]),
    ]),
  ],
  actions: [
    {
      do: t('「メール」アプリを開き、新しいメールを作ります。', 'Open the app “Mail” and write a new message.'),
      noRing: 'before',
    },
    {
      do: t('宛先を自分のアドレスにして送ります。', 'Send it to your own address.'),
      ring: 'to',
      value: 'emailAddress',
    },
    { do: t('画面を下に引いて、届くことを確かめます。', 'Pull the list down and see it arrive.'), noRing: 'look' },
  ],
  notes: [],
  cures: [
    {
      sign: t('POP を IMAP に（または逆に）変えたい', 'You want IMAP instead of POP, or the other way round'),
      cure: t(
        'あとから変えることはできません。アカウントを削除して、はじめから追加し直します。',
        'That cannot be changed later: delete the account and add it again.',
      ),
    },
    ...iphoneErrors,
  ],
};

export const serverScreens: Screen[] = [openAccount, openPrimary, outgoingServer, openAdvanced, tryIt];

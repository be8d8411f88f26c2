import type { Condition } from '../../format/condition';
import { fillIn, press } from '../../format/controls';
import { value } from '../../format/picture';
import type { Part } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Action, Screen } from '../../guide';
import { outlookErrors } from '../outlook/errors';
import { outlookPage } from './page';
import { serverActions, serverNotes, serverParts } from './server-screens';

const finish = t('完了', 'Done');

const doneScreen = (id: string, after: string[]): Screen => ({
  id,
  when: { answers: { after } },
  title: t('追加を終える', 'Finish'),
  picture: [
    outlookPage([
      { kind: 'words', tone: 'title', text: t('アカウントが正常に追加されました', 'Account successfully added') },
      { kind: 'words', tone: 'muted', text: t('{emailAddress}', '{emailAddress}') },
      {
        kind: 'check',
        on: false,
        label: t('Outlook Mobile をスマートフォンにも設定する', 'Set up Outlook Mobile on my phone, too', true),
        ring: 'phone',
      },
      { kind: 'button', label: finish, preferred: true, ring: 'done' },
    ]),
  ],
  actions: [
    {
      do: t(
        '「Outlook Mobile をスマートフォンにも設定する」のチェックを外します。',
        'Untick “Set up Outlook Mobile on my phone, too”.',
      ),
      ring: 'phone',
    },
    press(finish, 'done'),
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        '続けて、差出人の名前と、送信の設定を確かめます。',
        'Go on: the sender’s name and the settings for sending are still to be checked.',
      ),
    },
  ],
  cures: [
    { sign: t('ボタンが「OK」になっている', 'The button says “OK”'), cure: t('「OK」を押します。', 'Press “OK”.') },
  ],
});

const accountSettings = (entries: { ja: string; en: string }[], ring: number): Part[] => [
  {
    kind: 'ribbon',
    title: same('Outlook'),
    tabs: [{ label: t('ファイル', 'File'), selected: true, ring: 'file' }, { label: t('ホーム', 'Home', true) }],
  },
  {
    kind: 'window',
    style: 'page',
    title: t('アカウント情報', 'Account Information'),
    width: 38,
    body: [
      {
        kind: 'menu',
        bar: [{ label: t('アカウント設定 ▼', 'Account Settings ▼'), selected: true, ring: 'settings' }],
        entries: entries.map((label, index) => ({ label, ...(index === ring && { ring: 'entry', selected: true }) })),
      },
    ],
    buttons: [],
  },
];

const settingsMenu = [
  t('アカウント設定(A)...', 'Account Settings...', 'en'),
  t('アカウント名と同期の設定(N)', 'Account Name and Sync Settings', 'en'),
  t('サーバー設定(S)', 'Server Settings', true),
  t('プロファイルの管理(O)', 'Manage Profiles', 'en'),
];

const menuActions = (entry: { ja: string; en: string }) => [
  press(t('ファイル', 'File'), 'file'),
  press(t('アカウント設定', 'Account Settings'), 'settings'),
  press(t(entry.ja, entry.en), 'entry'),
];

const displayName: Screen = {
  id: 'display-name',
  title: t('差出人の名前を入力する', 'Enter the sender’s name'),
  picture: [
    ...accountSettings(settingsMenu, 1),
    {
      kind: 'window',
      style: 'page',
      title: t('アカウント名と同期の設定', 'Account Name and Sync Settings', 'en'),
      width: 38,
      body: [
        { kind: 'field', label: t('自分の名前', 'Your name', true), shows: value('displayName'), ring: 'name' },
        {
          kind: 'row',
          align: 'end',
          parts: [{ kind: 'button', label: t('次へ', 'Next', true), preferred: true, ring: 'next' }],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    ...menuActions(settingsMenu[1]!),
    {
      ...fillIn(t('自分の名前', 'Your name'), 'name', 'displayName'),
      why: t(
        '追加の画面には名前の欄がないため、ここで入れます。',
        'The set-up has no box for the name, so it is entered here.',
      ),
    },
    press(t('次へ', 'Next'), 'next'),
  ],
  notes: [],
  cures: [
    {
      sign: t('「アカウント名と同期の設定」がない', 'There is no “Account Name and Sync Settings”'),
      cure: t(
        '「アカウント設定(A)...」→「電子メール」タブ→「変更(C)...」を開くと、「自分の名前」があります。',
        '“Account Settings...” → tab “Email” → “Change...” has a box “Your name”.',
      ),
    },
  ],
};

const loginAction: Action = {
  do: t(
    '「ユーザー名」がユーザ名（ID）になっているか見て、違えば書き換えます。',
    'See that “User name” is the login ID, and change it if not.',
  ),
  ring: 'loginName',
  value: 'loginName',
};

const checkServers = (id: string, answers: NonNullable<Condition['answers']>): Screen => ({
  id,
  when: { answers },
  title: t('サーバーとポートを確かめる', 'Check the servers and ports'),
  picture: [
    ...accountSettings(settingsMenu, 2),
    {
      kind: 'window',
      style: 'page',
      title: t('サーバー設定', 'Server Settings'),
      width: 38,
      body: [
        { kind: 'field', label: t('ユーザー名', 'User name', true), shows: value('loginName'), ring: 'loginName' },
        ...serverParts,
        {
          kind: 'row',
          align: 'end',
          parts: [{ kind: 'button', label: t('次へ', 'Next', true), preferred: true, ring: 'next' }],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    ...menuActions(t('サーバー設定', 'Server Settings')),
    loginAction,
    ...serverActions,
    press(t('次へ', 'Next'), 'next'),
  ],
  notes: [
    {
      kind: 'tip',
      when: { answers: { order: 'password' } },
      text: t(
        '入力する画面が出なかったので、Outlook が選んだ値を見直します。図と同じなら、そのままで構いません。',
        'Outlook chose these values by itself, as no page asked for them. Where they are as in the picture, leave them.',
      ),
    },
    ...serverNotes,
  ],
  cures: [],
});

const authentication: Part = {
  kind: 'window',
  style: 'sheet',
  title: t('インターネット電子メール設定', 'Internet E-mail Settings'),
  width: 38,
  body: [
    {
      kind: 'tabs',
      tabs: [
        { label: t('全般', 'General') },
        { label: t('送信サーバー', 'Outgoing Server'), selected: true, ring: 'tab' },
        { label: t('詳細設定', 'Advanced') },
      ],
      body: [
        {
          kind: 'check',
          on: true,
          ring: 'authentication',
          label: t('送信サーバー (SMTP) は認証が必要(O)', 'My outgoing server (SMTP) requires authentication'),
        },
        {
          kind: 'radio',
          on: true,
          ring: 'same',
          label: t('受信メール サーバーと同じ設定を使用する(U)', 'Use same settings as my incoming mail server'),
        },
      ],
    },
  ],
  buttons: [
    { kind: 'button', label: t('OK', 'OK'), preferred: true },
    { kind: 'button', label: t('キャンセル', 'Cancel') },
  ],
};

const checkSending: Screen = {
  id: 'check-sending',
  title: t('送信の認証を確かめる', 'Check authentication for sending'),
  picture: [...accountSettings(settingsMenu, 3), authentication],
  actions: [
    ...menuActions(t('プロファイルの管理(O)', 'Manage Profiles')),
    {
      do: t(
        '「電子メール アカウント(E)...」→アカウントを選んで「変更(C)...」→「詳細設定(M)...」と進みます。',
        'Go on through “E-mail Accounts...”, choose the account, “Change...”, “More Settings...”.',
      ),
      noRing: 'before',
    },
    press(t('送信サーバー', 'Outgoing Server'), 'tab'),
    {
      do: t(
        '「送信サーバー (SMTP) は認証が必要(O)」にチェックが入っていることを確かめます。',
        'See that “My outgoing server (SMTP) requires authentication” is ticked.',
      ),
      ring: 'authentication',
    },
    {
      do: t(
        '「受信メール サーバーと同じ設定を使用する(U)」が選ばれていることを確かめます。',
        'See that “Use same settings as my incoming mail server” is chosen.',
      ),
      ring: 'same',
    },
    {
      do: t(
        '「OK」で閉じ、自分あてにメールを送って届くことを確かめます。',
        'Close with “OK”, send yourself a message and see it arrive.',
      ),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: outlookErrors,
};

export const doneEarly = doneScreen('done-early', ['done']);
export const doneLate = doneScreen('done', ['login', 'problem']);
export const checkScreens: Screen[] = [
  displayName,
  checkServers('check-servers', { order: 'password', after: ['login', 'done'] }),
  checkServers('check-login', { order: 'server', after: 'done' }),
  checkSending,
];

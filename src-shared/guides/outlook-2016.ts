import type { Part } from './format/picture';
import { same, t } from './format/text';
import type { Guide, Screen } from './guide';
import { in2010, outlook2010, outlook2013 } from './shared/outlook/form';
import { outlookWizard } from './shared/outlook/wizard';
import { olderList, outlookWords } from './shared/outlook/words';

const words = outlookWords(olderList);

const addAccount: Part = {
  kind: 'tile',
  sign: 'plus',
  label: t('アカウントの追加', 'Add Account'),
  ring: 'addAccount',
};

const openFile: Screen = {
  id: 'file',
  when: { answers: { start: 'outlook' } },
  title: t('「アカウントの追加」を開く', 'Open “Add Account”'),
  picture: [
    {
      kind: 'ribbon',
      title: same('Outlook'),
      tabs: [
        { label: t('ファイル', 'File'), selected: true, ring: 'file' },
        { label: t('ホーム', 'Home', true) },
        { label: t('送受信', 'Send / Receive', true) },
        { label: t('フォルダー', 'Folder', true) },
        { label: t('表示', 'View', true) },
      ],
    },
    {
      kind: 'backstage',
      look: { if: outlook2010, is: 'light', else: 'blue' },
      entries: [
        { label: t('情報', 'Info'), selected: true, ring: 'info' },
        { label: in2010(t('開く', 'Open', true), t('開く/エクスポート', 'Open & Export', true)) },
        { label: t('名前を付けて保存', 'Save As', true) },
        { label: t('印刷', 'Print', true) },
        { label: t('Office アカウント', 'Office Account', true), when: outlook2013 },
        { label: t('ヘルプ', 'Help', true), when: outlook2010 },
        { label: t('オプション', 'Options', true) },
        { label: t('終了', 'Exit', true) },
      ],
      title: t('アカウント情報', 'Account Information'),
      body: [
        addAccount,
        {
          kind: 'tile',
          sign: 'gear',
          label: t('アカウント設定', 'Account Settings'),
          hint: t('このアカウントの設定を変更します。', 'Change settings for this account.', true),
        },
      ],
    },
  ],
  actions: [
    { do: t('Outlook を起動します。', 'Start Outlook.'), noRing: 'before' },
    { do: t('左上の「ファイル」を押します。', 'Click “File” at the top left.'), ring: 'file' },
    { do: t('「情報」を押します。', 'Click “Info”.'), ring: 'info' },
    { do: t('「アカウントの追加」を押します。', 'Click “Add Account”.'), ring: 'addAccount' },
  ],
  notes: [],
  cures: [
    {
      sign: t('「ファイル」が左上にない', 'There is no “File” at the top left'),
      cure: t(
        '新しい Outlook（Outlook for Windows）が開いています。右上の「新しい Outlook」のスイッチをオフにするか、IT 担当者に知らせてください。',
        'You are in the new Outlook for Windows. Turn off the switch “New Outlook” at the top right, or tell your IT staff.',
        true,
      ),
    },
  ],
};

const welcome: Screen = {
  id: 'welcome',
  when: { answers: { start: 'first' } },
  title: t('最初の画面を進める', 'Pass the welcome page'),
  picture: [
    {
      kind: 'window',
      style: 'wizard',
      title: in2010(
        t('Microsoft Outlook 2010 スタートアップ', 'Microsoft Outlook 2010 Startup', 'en'),
        t('Microsoft Outlook 2013 スタートアップ', 'Welcome to Microsoft Outlook 2013', 'en'),
      ),
      width: 56,
      body: [
        {
          kind: 'words',
          tone: 'title',
          text: in2010(
            t('Outlook 2010 スタートアップ', 'Outlook 2010 Startup', true),
            t('Outlook 2013 へようこそ', 'Welcome to Outlook 2013', true),
          ),
        },
        { kind: 'space' },
      ],
      buttons: [
        { kind: 'button', disabled: true, label: t('< 戻る(B)', '< Back') },
        { kind: 'button', preferred: true, label: t('次へ(N) >', 'Next >'), ring: 'next' },
        { kind: 'button', label: t('キャンセル', 'Cancel') },
      ],
    },
  ],
  actions: [
    { do: t('Outlook を起動します。', 'Start Outlook.'), noRing: 'before' },
    { do: t('「次へ(N) >」を押します。', 'Press “Next >”.'), ring: 'next' },
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ずに、Outlook が開いた', 'Outlook opens without this page'),
      cure: t(
        '上の質問で「いつもの Outlook が開く」を選んでください。',
        'Choose “Outlook opens as usual” in the question above.',
      ),
    },
    {
      sign: t('画面に「2016」と書いてある', 'The page says “2016”'),
      cure: t('そのまま進めて大丈夫です。', 'That is all right; go on.'),
    },
  ],
};

const connectAccount: Screen = {
  id: 'connect-account',
  when: { answers: { start: 'first' } },
  title: t('「はい」を選ぶ', 'Choose “Yes”'),
  picture: [
    {
      kind: 'window',
      style: 'wizard',
      title: t('Microsoft Outlook アカウントの設定', 'Microsoft Outlook Account Setup', 'en'),
      width: 56,
      body: [
        {
          kind: 'band',
          title: in2010(
            t('電子メール アカウント', 'E-mail Accounts', 'en'),
            t('電子メール アカウントの追加', 'Add an Email Account', true),
          ),
        },
        {
          kind: 'words',
          text: t(
            'Outlook を設定して電子メール アカウントに接続しますか?',
            'Do you want to set up Outlook to connect to an email account?',
            true,
          ),
        },
        { kind: 'radio', on: true, label: t('はい(Y)', 'Yes'), ring: 'yes' },
        { kind: 'radio', on: false, label: t('いいえ(O)', 'No', true) },
        { kind: 'space' },
      ],
      buttons: [
        { kind: 'button', label: t('< 戻る(B)', '< Back') },
        { kind: 'button', preferred: true, label: t('次へ(N) >', 'Next >'), ring: 'next' },
        { kind: 'button', label: t('キャンセル', 'Cancel') },
      ],
    },
  ],
  actions: [
    { do: t('「はい(Y)」を選びます。', 'Choose “Yes”.'), ring: 'yes' },
    { do: t('「次へ(N) >」を押します。', 'Press “Next >”.'), ring: 'next' },
  ],
  notes: [],
  cures: [],
};

export const guide: Guide = {
  id: 'outlook-2016',
  name: same('Microsoft Outlook 2010 / 2013 / 2016'),
  summary: t('「ファイル」から設定する、これまでの Outlook', 'The Outlook of many years, set up from its File tab'),
  icon: {
    hue: 'blue',
    paths: ['M3 6.5h18v12H3z', 'M3.5 7l8.5 6.5L20.5 7'],
  },
  rank: 10,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: same('Outlook'),
    sign: t(
      '左上に「ファイル」がある。アカウントを追加すると「手動設定」が選べる',
      '“File” at the top left; adding an account offers “Manual setup”',
    ),
    search: 'アウトルック office オフィス 2010 2013 2016',
  },
  versions: t(
    'Outlook 2010・2013・2016（ボリューム版など、以前の追加画面が出るもの）',
    'Outlook 2010, 2013 and 2016 where they show the older wizard (volume licences and early builds)',
  ),
  requirements: [t('Outlook がこのパソコンに入っていること', 'Outlook is installed on this PC')],
  automatic: {
    kinds: ['autodiscover', 'prf'],
    text: t(
      'Autodiscover（サーバーに置くファイル）と PRF ファイルで設定できます。PRF にはパスワードを入れられません。',
      'It can be set up by Autodiscover (a file on a server) and by a PRF file, which cannot carry the password.',
    ),
  },
  support: {
    state: 'ended',
    instead: ['outlook-365', 'thunderbird'],
    text: t(
      'Microsoft のサポートは終了しています（2010 は 2020 年 10 月、2013 は 2023 年 4 月、2016 は 2025 年 10 月）。設定はできますが、サポート中の Outlook や Thunderbird への移行を IT 担当者に相談してください。',
      'Microsoft has ended its support (2010 in October 2020, 2013 in April 2023, 2016 in October 2025). It can be set up, but ask your IT staff about moving to a current Outlook or Thunderbird.',
    ),
  },
  questions: [
    {
      id: 'version',
      text: t('お使いの Outlook', 'Your Outlook'),
      options: [
        { id: '2013', label: t('2013・2016', '2013 / 2016') },
        { id: '2010', label: same('2010') },
      ],
    },
    {
      id: 'start',
      text: t('起動すると', 'When you start it'),
      options: [
        { id: 'outlook', label: t('いつもの Outlook が開く', 'Outlook opens as usual') },
        { id: 'first', label: t('「スタートアップ」が出る', 'A welcome page appears') },
      ],
      askedOn: ['file', 'welcome', 'connect-account'],
    },
  ],
  words,
  cannot: [
    {
      when: { accountType: 'pop', incomingSecurity: ['starttls'] },
      why: t(
        'この Outlook は、POP の STARTTLS（ポート 110）に対応していません。いちばん近い設定として、SSL（ポート 995）を案内します。サーバーが 995 に対応しているか、IT 担当者に確かめてください。IMAP なら STARTTLS も使えます。',
        'This Outlook cannot use STARTTLS with POP (port 110). The guide shows the nearest that works, SSL on port 995; ask your IT staff whether the server offers it. With IMAP, STARTTLS is possible.',
      ),
      instead: { incomingSecurity: 'tls' },
    },
  ],
  screens: [openFile, welcome, connectAccount, ...outlookWizard],
};

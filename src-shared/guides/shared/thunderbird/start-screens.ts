import { press } from '../../format/controls';
import { same, t } from '../../format/text';
import type { Action, Screen } from '../../guide';

const newAccount = t('新しいアカウント', 'New Account');
const email = t('メール', 'Email');

export const openSetup: Screen = {
  id: 'open',
  when: { answers: { start: 'menu' } },
  title: t('アカウントの追加を開く', 'Open the set-up of an account'),
  picture: [
    {
      kind: 'appMenu',
      look: 'thunderbird',
      bar: [{ label: same('☰'), selected: true, ring: 'menu' }],
      entries: [
        { kind: 'entry', label: newAccount, more: true, selected: true, ring: 'new' },
        { kind: 'entry', label: t('アカウント設定', 'Account Settings') },
      ],
      next: [{ kind: 'entry', label: email, ring: 'email' }],
    },
  ],
  actions: [
    { do: t('Thunderbird を起動します。', 'Start Thunderbird.'), noRing: 'before' },
    { do: t('右上の「☰」を押します。', 'Press “☰” at the top right.'), ring: 'menu' },
    press(newAccount, 'new'),
    press(email, 'email'),
  ],
  notes: [],
  cures: [
    {
      sign: t('「☰」や「新しいアカウント」が見当たらない', 'There is no “☰” or “New Account”'),
      cure: t(
        'Alt キーを押すと上にメニューが出ます。「ファイル」→「新規作成」→「メールアカウント...」を選びます。または「☰」→「アカウント設定」→「アカウント操作(A)」→「メールアカウントを追加...」でも開きます。',
        'Press Alt for the menu bar and choose “File” → “New” → “Email Account...”. “☰” → “Account Settings” → “Account Actions” → “Add Mail Account...” opens it too.',
      ),
    },
  ],
};

/** Said on the last page of every form. */
export const tryIt: Action = {
  do: t(
    'Thunderbird に戻ったら、自分あてにメールを送り、「受信」を押して届くことを確かめます。',
    'Back in Thunderbird, send yourself a message and get your mail to see it arrive.',
  ),
  noRing: 'look',
};

export const lastCures: Screen['cures'] = [
  {
    sign: t('あとで設定を直したい', 'You want to change a setting later'),
    cure: t(
      '「☰」→「アカウント設定」を開きます。受信は「サーバー設定」、送信は左の一覧のいちばん下の「送信 (SMTP) サーバー」で直します。',
      'Open “☰” → “Account Settings”. Incoming mail is under “Server Settings”, outgoing under “Outgoing Server” at the bottom of the list.',
    ),
  },
  {
    when: { accountType: 'pop' },
    sign: t('ほかのパソコンやスマートフォンでも同じメールを読みたい', 'You read the same mail on another device too'),
    cure: t(
      '受け取ったメールは 14 日後にサーバーから消え、このパソコンで削除したものはすぐに消えます。変えるときは「アカウント設定」→「サーバー設定」の「ダウンロード後もサーバーにメッセージを残す(g)」とその下の 2 つのチェックを直します。',
      'Mail leaves the server 14 days after it was received, and at once when you delete it here. To change that, see “Leave messages on server” and the two boxes below it under “Account Settings” → “Server Settings”.',
    ),
  },
  {
    sign: t('POP を IMAP に（または逆に）変えたい', 'You want IMAP instead of POP, or the other way round'),
    cure: t(
      'あとから変えることはできません。アカウントを消して、はじめから追加し直します。',
      'That cannot be changed later: remove the account and add it again.',
    ),
  },
];

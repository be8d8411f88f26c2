import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { accountButtons, accountsWindow } from './window';

const openAccounts: Screen = {
  id: 'menu',
  title: t('「アカウント」を開く', 'Open “Accounts”'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      look: 'xp',
      title: same('Outlook Express'),
      width: 44,
      body: [
        {
          kind: 'menu',
          bar: [
            { label: t('ファイル(F)', 'File', true) },
            { label: t('編集(E)', 'Edit', true) },
            { label: t('表示(V)', 'View', true) },
            { label: t('ツール(T)', 'Tools'), selected: true, ring: 'tools' },
            { label: t('メッセージ(M)', 'Message', true) },
            { label: t('ヘルプ(H)', 'Help', true) },
          ],
          entries: [
            { label: t('送受信(S)', 'Send and Receive', true) },
            { label: t('アドレス帳(B)...', 'Address Book...', true) },
            { label: t('アカウント(A)...', 'Accounts...'), selected: true, ring: 'accounts' },
            { label: t('オプション(O)...', 'Options...', true) },
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    { do: t('Outlook Express を起動します。', 'Start Outlook Express.'), noRing: 'before' },
    { do: t('「ツール(T)」を押します。', 'Click “Tools”.'), ring: 'tools' },
    { do: t('「アカウント(A)...」を押します。', 'Click “Accounts...”.'), ring: 'accounts' },
  ],
  notes: [],
  cures: [
    {
      sign: t('起動すると、名前を尋ねる画面が先に出る', 'A page that asks for your name appears first'),
      cure: t(
        'はじめて起動したときの画面です。手順 4 の「名前を入力する」に進んでください。',
        'That is the first start. Go to step 4, “Enter the name”.',
      ),
    },
  ],
};

const mailTab: Screen = {
  id: 'mail-tab',
  title: t('「メール」タブを開く', 'Open the tab “Mail”'),
  picture: [
    accountsWindow(
      [{ kind: 'table', columns: [t('アカウント', 'Account', true), t('種類', 'Type', true)], rows: [] }],
      accountButtons({ chosen: false }),
    ),
  ],
  actions: [{ do: t('「メール」タブを押します。', 'Click the tab “Mail”.'), ring: 'mail' }],
  notes: [],
  cures: [],
};

const addMail: Screen = {
  id: 'add-mail',
  title: t('メールのアカウントを追加する', 'Add a mail account'),
  picture: [
    accountsWindow(
      [{ kind: 'table', columns: [t('アカウント', 'Account', true), t('種類', 'Type', true)], rows: [] }],
      [
        { kind: 'button', label: t('追加(A)', 'Add'), ring: 'add' },
        { kind: 'button', label: t('メール(M)...', 'Mail...'), ring: 'addMail' },
        { kind: 'button', label: t('ニュース(N)...', 'News...', true) },
        { kind: 'button', label: t('プロパティ(P)', 'Properties'), disabled: true },
      ],
    ),
  ],
  actions: [
    { do: t('右側の「追加(A)」を押します。', 'Click “Add” on the right.'), ring: 'add' },
    { do: t('出てきた「メール(M)...」を押します。', 'Click “Mail...” in the list that opens.'), ring: 'addMail' },
  ],
  notes: [],
  cures: [],
};

/** From the main window to the wizard. */
export const startScreens: Screen[] = [openAccounts, mailTab, addMail];

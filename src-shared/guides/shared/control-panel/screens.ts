import { press } from '../../format/controls';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';

const closeOutlook: Screen = {
  id: 'close-outlook',
  title: t('Outlook を閉じ、コントロール パネルを開く', 'Close Outlook and open the Control Panel'),
  picture: [
    {
      kind: 'window',
      style: 'page',
      title: t('スタート', 'Start'),
      width: 34,
      body: [
        {
          kind: 'field',
          above: true,
          label: t('検索', 'Search', true),
          shows: t('コントロール パネル', 'Control Panel'),
          ring: 'search',
        },
        {
          kind: 'icons',
          size: 'small',
          icons: [{ sign: 'gear', label: t('コントロール パネル', 'Control Panel'), ring: 'panel' }],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    { do: t('Outlook が開いていたら閉じます。', 'Close Outlook if it is open.'), noRing: 'before' },
    {
      do: t(
        'Windows のスタートを押し、「コントロール パネル」と入力します。',
        'Press Start in Windows and type “Control Panel”.',
      ),
      ring: 'search',
    },
    press(t('コントロール パネル', 'Control Panel'), 'panel'),
  ],
  notes: [],
  cures: [
    {
      sign: t('Outlook の中から開きたい', 'You would rather start inside Outlook'),
      cure: t(
        '「ファイル」→「アカウント設定」→「プロファイルの管理(O)」で、手順 3 の画面が開きます。確認が出たら「はい」を押します。',
        '“File” → “Account Settings” → “Manage Profiles” opens the window of step 3. Answer “Yes” if you are asked.',
      ),
    },
  ],
};

const openMail: Screen = {
  id: 'mail-icon',
  title: t('「Mail (Microsoft Outlook)」を開く', 'Open “Mail (Microsoft Outlook)”'),
  picture: [
    {
      kind: 'window',
      style: 'page',
      title: t('すべてのコントロール パネル項目', 'All Control Panel Items', true),
      width: 48,
      body: [
        {
          kind: 'list',
          label: t('表示方法:', 'View by:'),
          shows: t('小さいアイコン', 'Small icons'),
          ring: 'view',
        },
        {
          kind: 'icons',
          size: 'small',
          icons: [
            { sign: 'folder', label: t('インデックスのオプション', 'Indexing Options', true) },
            { sign: 'gear', label: t('システム', 'System', true) },
            { sign: 'mail', label: same('Mail (Microsoft Outlook)'), ring: 'mail' },
            { sign: 'people', label: t('ユーザー アカウント', 'User Accounts') },
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    {
      do: t(
        '右上の「表示方法」で「小さいアイコン」を選びます。',
        'Choose “Small icons” as “View by” at the top right.',
      ),
      ring: 'view',
    },
    { do: t('「Mail (Microsoft Outlook)」を押します。', 'Click “Mail (Microsoft Outlook)”.'), ring: 'mail' },
  ],
  notes: [],
  cures: [
    {
      sign: t('「Mail (Microsoft Outlook)」がない', 'There is no “Mail (Microsoft Outlook)”'),
      cure: t(
        '「メール」や「メール (32 ビット)」という名前のこともあります。どれもないときは、Outlook を一度起動して閉じてから、もう一度開きます。新しい Outlook だけのパソコンには出ません。',
        'It may be called “Mail” or “Mail (32-bit)”. If there is none, start Outlook once, close it and look again. A PC that has only the new Outlook does not show it.',
      ),
    },
    {
      sign: t('「カテゴリ」の表示になっている', 'The view is by category'),
      cure: t('「ユーザー アカウント」の中にもあります。', 'It is also inside “User Accounts”.'),
    },
  ],
};

const mailSetup: Screen = {
  id: 'mail-setup',
  title: t('「電子メール アカウント」を開く', 'Open “E-mail Accounts”'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: t('メール設定 - Outlook', 'Mail Setup - Outlook'),
      width: 42,
      body: [
        {
          kind: 'group',
          style: 'line',
          label: t('電子メール アカウント', 'E-mail Accounts', true),
          body: [
            {
              kind: 'row',
              align: 'end',
              parts: [
                { kind: 'button', label: t('電子メール アカウント(E)...', 'E-mail Accounts...'), ring: 'accounts' },
              ],
            },
          ],
        },
        {
          kind: 'group',
          style: 'line',
          label: t('データ ファイル', 'Data Files', true),
          body: [
            {
              kind: 'row',
              align: 'end',
              parts: [{ kind: 'button', label: t('データ ファイル(F)...', 'Data Files...', true) }],
            },
          ],
        },
        {
          kind: 'group',
          style: 'line',
          label: t('プロファイル', 'Profiles', true),
          body: [
            {
              kind: 'row',
              align: 'end',
              parts: [{ kind: 'button', label: t('プロファイルの表示(S)...', 'Show Profiles...') }],
            },
          ],
        },
      ],
      buttons: [{ kind: 'button', label: t('閉じる(C)', 'Close', true) }],
    },
  ],
  actions: [press(t('電子メール アカウント(E)...', 'E-mail Accounts...'), 'accounts')],
  notes: [
    {
      kind: 'tip',
      text: t(
        '題名の「メール設定 -」のあとは、プロファイルの名前です。',
        'After “Mail Setup -” the title has the name of your profile.',
      ),
    },
  ],
  cures: [
    {
      sign: t('「メール」という画面に「追加(D)...」がある', 'A window “Mail” with “Add...” appears'),
      cure: t(
        'まだプロファイルがありません。「追加(D)...」を押し、「プロファイル名(N)」に名前（例：Outlook）を入れて「OK」を押します。',
        'There is no profile yet. Press “Add...”, give it a name in “Profile Name” (such as Outlook) and press “OK”.',
      ),
    },
  ],
};

const accountSettings: Screen = {
  id: 'account-settings',
  title: t('「新規」を押す', 'Press “New”'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: t('アカウント設定', 'Account Settings'),
      width: 50,
      body: [
        {
          kind: 'tabs',
          tabs: [
            { label: t('電子メール', 'E-mail'), selected: true, ring: 'mail' },
            { label: t('データ ファイル', 'Data Files', true) },
            { label: t('RSS フィード', 'RSS Feeds', true) },
            { label: t('アドレス帳', 'Address Books', true) },
          ],
          body: [
            {
              kind: 'row',
              parts: [
                { kind: 'button', label: t('新規(N)...', 'New...'), ring: 'new' },
                { kind: 'button', label: t('修復(R)...', 'Repair...', true), disabled: true },
                { kind: 'button', label: t('変更(C)...', 'Change...', true), disabled: true },
              ],
            },
            { kind: 'table', columns: [t('名前', 'Name', true), t('種類', 'Type', true)], rows: [] },
          ],
        },
      ],
      buttons: [{ kind: 'button', label: t('閉じる(C)', 'Close', true) }],
    },
  ],
  actions: [
    { do: t('「電子メール」タブを押します。', 'Click the tab “E-mail”.'), ring: 'mail' },
    press(t('新規(N)...', 'New...'), 'new'),
  ],
  notes: [],
  cures: [
    {
      sign: t(
        'このあと、メールアドレスの欄と「接続」だけの画面が出た',
        'Then a small window with an address box and “Connect” opens',
      ),
      cure: t(
        '新しい版では、ここから簡単な追加画面が開くことがあります。「メールソフトを選び直す」から、Outlook（Microsoft 365・2024・2021・2019）の案内に進みます。',
        'Recent builds may open the simplified set-up here. Go on with the guide for Outlook (Microsoft 365, 2024, 2021, 2019).',
      ),
    },
  ],
};

/** From the Control Panel to the wizard that Outlook 2010 to 2016 open by themselves. */
export const controlPanelScreens: Screen[] = [closeOutlook, openMail, mailSetup, accountSettings];

import { press } from '../../format/controls';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { page, proceed } from './window';

const consent: Screen = {
  id: 'consent',
  title: t('使ってよいか、先に確かめる', 'First make sure that you may use it'),
  picture: [
    {
      kind: 'route',
      stops: [
        { sign: 'pc', label: t('このパソコン', 'This PC'), text: t('新しい Outlook', 'New Outlook') },
        {
          sign: 'cloud',
          label: t('マイクロソフトのサーバー', 'Microsoft’s servers'),
          text: t(
            'パスワードとメールを預かり、代わりに送受信する',
            'hold your password and mail, and send and receive for you',
          ),
          ring: 'cloud',
        },
        {
          sign: 'server',
          label: t('会社のメールサーバー', 'The office’s mail server'),
          text: t('{incomingHost}', '{incomingHost}'),
        },
      ],
    },
  ],
  actions: [
    {
      do: t(
        'パスワードとメールがマイクロソフトのサーバーに保存されることを確かめます。',
        'See that Microsoft’s servers will keep the password and the mail.',
      ),
      ring: 'cloud',
    },
    {
      do: t('会社がそれを許可しているか、IT 担当者に聞きます。', 'Ask your IT staff whether the office allows that.'),
      noRing: 'look',
    },
    {
      do: t(
        '許可されていなければ、上の「代わりに使うもの」から別のメールソフトを選びます。',
        'If it does not, choose another mail program under “Use instead” above.',
      ),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('以前の Outlook に戻したい', 'You want the earlier Outlook back'),
      cure: t(
        '右上の「新しい Outlook」のスイッチをオフにします。スイッチがないパソコンには、以前の Outlook が入っていません。',
        'Turn off the switch “New Outlook” at the top right. A PC without that switch does not have the earlier one.',
        true,
      ),
    },
  ],
};

const openAdd: Screen = {
  id: 'add',
  title: t('「アカウント追加」を開く', 'Open “Add account”'),
  picture: [
    {
      kind: 'window',
      style: 'page',
      title: same('Outlook'),
      width: 44,
      body: [
        {
          kind: 'columns',
          columns: [
            [
              {
                kind: 'icons',
                size: 'small',
                icons: [
                  { sign: 'mail', label: t('受信トレイ', 'Inbox', true) },
                  { sign: 'folder', label: t('送信済み', 'Sent', true) },
                ],
              },
              { kind: 'link', label: t('アカウント追加', 'Add account', 'en'), ring: 'add' },
            ],
            [{ kind: 'space' }],
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    { do: t('新しい Outlook を起動します。', 'Start the new Outlook.'), noRing: 'before' },
    { do: t('左下の「アカウント追加」を押します。', 'Click “Add account” at the lower left.'), ring: 'add' },
  ],
  notes: [],
  cures: [
    {
      sign: t('「アカウント追加」が見つからない', 'There is no “Add account”'),
      cure: t(
        '右上の歯車（設定）→「アカウント」→「アカウントの追加」でも開きます。はじめての起動では、この画面は出ず、次の画面から始まります。',
        'The gear (Settings) → “Accounts” → “Add account” opens it too. On the very first start the next page comes at once.',
      ),
    },
    {
      sign: t('表示が英語になっている', 'The window speaks another language'),
      cure: t(
        '右上の歯車 →「General」→「Language and time」→「Language」で日本語を選びます。',
        'Gear → “General” → “Language and time” → “Language”.',
      ),
    },
  ],
};

const address: Screen = {
  id: 'address',
  title: t('メールアドレスを入力する', 'Enter the address'),
  picture: [
    page(
      [{ kind: 'words', tone: 'title', text: t('メール アカウントを追加', 'Add your email account', true) }],
      [
        {
          kind: 'field',
          above: true,
          label: t('メール アドレス', 'Email address', true),
          shows: value('emailAddress'),
          ring: 'address',
        },
      ],
    ),
  ],
  actions: [
    {
      do: t('メールアドレスの欄に入力します。', 'Enter the address in the box.'),
      why: t('別のアドレスが入っていたら消します。', 'If another address is in it, erase that first.'),
      ring: 'address',
      value: 'emailAddress',
    },
    press(proceed, 'continue'),
  ],
  notes: [],
  cures: [],
};

const provider: Screen = {
  id: 'provider',
  title: t('「{accountType}」を選ぶ', 'Choose “{accountType}”'),
  picture: [
    page(
      [{ kind: 'words', tone: 'muted', text: t('{emailAddress}', '{emailAddress}') }],
      [
        { kind: 'space' },
        {
          kind: 'row',
          align: 'end',
          parts: [{ kind: 'link', label: t('プロバイダーを選択', 'Choose provider', 'en'), ring: 'provider' }],
        },
      ],
      false,
    ),
    page(
      [],
      [
        {
          kind: 'icons',
          size: 'large',
          icons: [
            { sign: 'cloud', label: t('Microsoft 365', 'Microsoft 365', true) },
            { sign: 'cloud', label: t('Google', 'Google', true) },
            { sign: 'mail', label: same('IMAP'), when: { accountType: 'imap' }, ring: 'kind' },
            { sign: 'mail', label: same('IMAP'), when: { accountType: 'pop' } },
            { sign: 'mail', label: same('POP'), when: { accountType: 'pop' }, ring: 'kind' },
            { sign: 'mail', label: same('POP'), when: { accountType: 'imap' } },
          ],
        },
      ],
      false,
    ),
  ],
  actions: [
    {
      do: t('右下の「プロバイダーを選択」を押します。', 'Click “Choose provider” at the lower right.'),
      ring: 'provider',
    },
    { do: t('「{accountType}」を押します。', 'Click “{accountType}”.'), ring: 'kind' },
  ],
  notes: [],
  cures: [
    {
      sign: t('「POP」がない', 'There is no “POP”'),
      cure: t(
        'POP を選べない版です。IMAP が使えるか、IT 担当者に聞いてください。',
        'This build does not offer POP. Ask your IT staff whether you may use IMAP.',
      ),
    },
  ],
};

export const startScreens: Screen[] = [consent, openAdd, address, provider];

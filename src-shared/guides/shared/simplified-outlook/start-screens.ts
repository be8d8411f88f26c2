import { fillIn, press } from '../../format/controls';
import { value } from '../../format/picture';
import type { Part } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { outlookPage } from './page';

const addAccount = t('アカウントの追加', 'Add Account');
const connect = t('接続', 'Connect');
const addressLabel = t('メール アドレス', 'Email address');

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
        { label: t('表示', 'View', true) },
        { label: t('ヘルプ', 'Help', true) },
      ],
    },
    {
      kind: 'backstage',
      look: 'blue',
      entries: [
        { label: t('情報', 'Info'), selected: true, ring: 'info' },
        { label: t('開く/エクスポート', 'Open & Export', true) },
        { label: t('名前を付けて保存', 'Save As', true) },
        { label: t('印刷', 'Print', true) },
        { label: t('Office アカウント', 'Office Account', true) },
        { label: t('オプション', 'Options', true) },
      ],
      title: t('アカウント情報', 'Account Information'),
      body: [{ kind: 'tile', sign: 'plus', label: addAccount, ring: 'add' }],
    },
  ],
  actions: [
    { do: t('Outlook を起動します。', 'Start Outlook.'), noRing: 'before' },
    press(t('ファイル', 'File'), 'file'),
    press(t('情報', 'Info'), 'info'),
    press(addAccount, 'add'),
  ],
  notes: [],
  cures: [
    {
      sign: t('「ファイル」が左上にない', 'There is no “File” at the top left'),
      cure: t(
        '新しい Outlook（Outlook for Windows）が開いています。右上の「新しい Outlook」のスイッチをオフにすると、この Outlook に戻ります。',
        'You are in the new Outlook for Windows. Turn off the switch “New Outlook” at the top right to come back to this one.',
        true,
      ),
    },
    {
      sign: t('「手動設定」の丸い選択肢がある画面が出た', 'A page with round buttons and “Manual setup” appears'),
      cure: t(
        '以前の追加画面の Outlook です。「メールソフトを選び直す」から、Outlook 2010 / 2013 / 2016 の案内を開きます。',
        'That is the older wizard. Choose the guide for Outlook 2010 / 2013 / 2016 instead.',
      ),
    },
  ],
};

const page = (expanded: boolean): Part =>
  outlookPage([
    { kind: 'words', tone: 'title', text: same('Outlook') },
    { kind: 'field', above: true, label: addressLabel, shows: value('emailAddress'), ring: 'address' },
    {
      kind: 'link',
      label: expanded ? t('詳細オプション ▲', 'Advanced options ▲') : t('詳細オプション ▼', 'Advanced options ▼'),
      ring: 'options',
    },
    ...(expanded
      ? [
          {
            kind: 'check',
            on: true,
            label: t('自分で自分のアカウントを手動で設定', 'Let me set up my account manually'),
            ring: 'manual',
          } as const,
        ]
      : []),
    { kind: 'button', label: connect, preferred: true, ring: 'connect' },
    {
      kind: 'words',
      tone: 'muted',
      text: t(
        'アカウントがない場合 開始するには、Outlook.com のメールアドレスを作成します。',
        'No account? Create an Outlook.com email address to get started.',
        'en',
      ),
    },
  ]);

const address: Screen = {
  id: 'address',
  title: t('メールアドレスを入力する', 'Enter the address'),
  picture: [page(false)],
  actions: [
    {
      ...fillIn(addressLabel, 'address', 'emailAddress'),
      why: t(
        'マイクロソフトのアカウントなど、別のアドレスが入っていたら消します。',
        'If another address is in it, such as a Microsoft account, erase that first.',
      ),
    },
    press(t('詳細オプション', 'Advanced options'), 'options'),
  ],
  notes: [
    {
      kind: 'warning',
      text: t('「接続」はまだ押しません。', 'Do not press “Connect” yet.'),
    },
  ],
  cures: [],
};

const manual: Screen = {
  id: 'manual',
  title: t('「手動で設定」にチェックを入れる', 'Tick the manual set-up'),
  picture: [page(true)],
  actions: [
    {
      do: t(
        '「自分で自分のアカウントを手動で設定」にチェックを入れます。',
        'Tick “Let me set up my account manually”.',
      ),
      why: {
        if: { accountType: 'pop' },
        is: t(
          '入れないと、POP ではなく IMAP が選ばれることがあります。',
          'Without it Outlook may take IMAP instead of POP.',
        ),
        else: t('入れないと、違う設定が選ばれることがあります。', 'Without it Outlook may take other settings.'),
      },
      ring: 'manual',
    },
    press(connect, 'connect'),
  ],
  notes: [],
  cures: [],
};

const kinds = t('詳細設定', 'Advanced setup');

const chooseType: Screen = {
  id: 'type',
  title: t('「{accountType}」を選ぶ', 'Choose “{accountType}”'),
  picture: [
    outlookPage([
      { kind: 'words', tone: 'title', text: kinds },
      {
        kind: 'icons',
        size: 'large',
        icons: [
          { sign: 'cloud', label: same('Microsoft 365') },
          { sign: 'cloud', label: t('Outlook.com', 'Outlook.com', true) },
          { sign: 'cloud', label: t('Exchange', 'Exchange', true) },
          { sign: 'cloud', label: t('Google', 'Google', true) },
          { sign: 'mail', label: same('POP'), when: { accountType: 'pop' }, ring: 'kind' },
          { sign: 'mail', label: same('POP'), when: { accountType: 'imap' } },
          { sign: 'mail', label: same('IMAP'), when: { accountType: 'imap' }, ring: 'kind' },
          { sign: 'mail', label: same('IMAP'), when: { accountType: 'pop' } },
        ],
      },
    ]),
  ],
  actions: [{ do: t('「{accountType}」を押します。', 'Click “{accountType}”.'), ring: 'kind' }],
  notes: [
    {
      kind: 'tip',
      text: t(
        'このあとに出る画面は、Outlook の更新の状態によって違います。次の手順で、見えている画面を選んでください。',
        'What comes next depends on how new your Outlook is: in the next step, choose the screen that you see.',
      ),
    },
  ],
  cures: [
    {
      sign: t('題名が「アカウントの種類を選択」になっている', 'The title is “Choose account type”'),
      cure: t(
        '少し前の Outlook です。同じように進めます。',
        'That is a slightly older Outlook; go on in the same way.',
      ),
    },
    {
      sign: t('この画面が出ずに、パスワードを尋ねられた', 'Instead of this page you are asked for a password'),
      cure: t(
        '「手動で設定」のチェックが入っていません。「戻る」などで最初の画面に戻り、入れ直します。',
        'The manual set-up was not ticked. Go back to the first page and tick it.',
      ),
    },
  ],
};

export const startScreens: Screen[] = [openFile, address, manual, chooseType];

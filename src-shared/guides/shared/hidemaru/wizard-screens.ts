import { fillIn, press } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { next, wizardPage } from './window';

const nameLabel = t('名前', 'Name', 'en');
const addressLabel = t('電子メールアドレス', 'E-mail address', 'en');
const incomingLabel = t('受信メールサーバー', 'Incoming mail server', 'en');
const outgoingLabel = t('送信メールサーバー', 'Outgoing mail server', 'en');
const loginLabel = t('アカウント名', 'Account name', 'en');
const passwordLabel = t('パスワード', 'Password', 'en');
const manual = t('手動設定', 'Set up by hand', 'en');

const start: Screen = {
  id: 'new',
  title: t('「アカウントの新規作成」を開く', 'Open “New account”'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: t('秀丸メール', 'Hidemaru Mail', 'en'),
      width: 44,
      body: [
        {
          kind: 'menu',
          bar: [
            { label: t('ファイル', 'File', true) },
            { label: t('アカウント', 'Account', true), selected: true, ring: 'account' },
            { label: t('設定', 'Settings', true) },
          ],
          entries: [{ label: t('アカウントの新規作成...', 'New account...', true), selected: true, ring: 'new' }],
        },
      ],
      buttons: [],
    },
    wizardPage([{ kind: 'radio', on: true, label: t('メールアカウント', 'Mail account', 'en'), ring: 'mail' }]),
  ],
  actions: [
    { do: t('秀丸メールを起動します。', 'Start Hidemaru Mail.'), noRing: 'before' },
    press(t('アカウント', 'Account'), 'account'),
    press(t('アカウントの新規作成...', 'New account...'), 'new'),
    { do: t('「メールアカウント」を選びます。', 'Choose “Mail account”.'), ring: 'mail' },
    press(next, 'next'),
  ],
  notes: [],
  cures: [],
};

const name: Screen = {
  id: 'name',
  title: t('名前を入力する', 'Enter the name'),
  picture: [wizardPage([{ kind: 'field', label: nameLabel, shows: value('displayName'), ring: 'name' }])],
  actions: [
    {
      ...fillIn(nameLabel, 'name', 'displayName'),
      why: t(
        '差出人（From:）になります。空のままにすると、アドレスだけになります。',
        'It becomes the sender (From:). Left empty, only the address is shown.',
      ),
      notes: [
        {
          kind: 'tip',
          when: { nameBeyondAscii: true },
          text: t(
            '日本語を読めない相手にも送るなら、ローマ字などにします。',
            'If you also write to people who do not read Japanese, use Latin letters.',
          ),
        },
      ],
    },
    press(next, 'next'),
  ],
  notes: [],
  cures: [],
};

const address: Screen = {
  id: 'address',
  title: t('メールアドレスを入力する', 'Enter the address'),
  picture: [wizardPage([{ kind: 'field', label: addressLabel, shows: value('emailAddress'), ring: 'address' }])],
  actions: [fillIn(addressLabel, 'address', 'emailAddress'), press(next, 'next')],
  notes: [],
  cures: [],
};

const automatic: Screen = {
  id: 'automatic',
  title: t('「手動設定」を選ぶ', 'Choose to set up by hand'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: t('自動設定', 'Automatic set-up', 'en'),
      width: 40,
      body: [{ kind: 'words', text: t('{emailAddress}', '{emailAddress}') }],
      buttons: [
        { kind: 'button', label: t('自動設定の適用', 'Apply automatic set-up', 'en') },
        { kind: 'button', label: manual, ring: 'manual' },
      ],
    },
  ],
  actions: [
    {
      ...press(manual, 'manual'),
      why: t(
        '自動設定では、ユーザ名（ID）が違うものになることがあります。',
        'The automatic set-up may take another login ID.',
      ),
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ない', 'This window does not appear'),
      cure: t(
        '自動設定が見つからなかったときは出ません。次の手順に進みます。',
        'It does not when nothing was found. Go on to the next step.',
      ),
    },
  ],
};

const servers: Screen = {
  id: 'servers',
  title: t('サーバーを入力する', 'Enter the servers'),
  picture: [
    wizardPage([
      { kind: 'field', label: incomingLabel, shows: value('incomingHost'), ring: 'incoming' },
      { kind: 'field', label: outgoingLabel, shows: value('outgoingHost'), ring: 'outgoing' },
    ]),
  ],
  actions: [
    fillIn(incomingLabel, 'incoming', 'incomingHost'),
    fillIn(outgoingLabel, 'outgoing', 'outgoingHost'),
    press(next, 'next'),
  ],
  notes: [],
  cures: [],
};

const login: Screen = {
  id: 'login',
  title: t('ユーザ名（ID）とパスワードを入力する', 'Enter the login ID and the password'),
  picture: [
    wizardPage([
      { kind: 'field', label: loginLabel, shows: value('loginName'), ring: 'loginName' },
      { kind: 'field', label: passwordLabel, shows: value('password'), ring: 'password' },
    ]),
  ],
  actions: [
    {
      do: t('「アカウント名」に、ユーザ名（ID）を入力します。', 'Enter the login ID in “Account name”.'),
      ring: 'loginName',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          text: t(
            'ここはメールアドレスではありません。何か入っていたら消します。',
            'This is not the e-mail address. If something is in it, erase that first.',
          ),
        },
      ],
    },
    fillIn(passwordLabel, 'password', 'password'),
    press(next, 'next'),
  ],
  notes: [],
  cures: [],
};

const sending: Screen = {
  id: 'sending',
  title: t('送信の認証をオンにする', 'Turn on authentication for sending'),
  picture: [
    wizardPage(
      [
        { kind: 'check', on: false, label: t('POP before SMTP', 'POP before SMTP', 'en') },
        { kind: 'check', on: true, label: t('SMTP-AUTH (SMTP認証)', 'SMTP-AUTH', 'en'), ring: 'authentication' },
      ],
      { kind: 'button', label: t('完了', 'Finish', 'en'), preferred: true, ring: 'finish' },
    ),
  ],
  actions: [
    {
      do: t('「SMTP-AUTH (SMTP認証)」にチェックを入れます。', 'Tick “SMTP-AUTH”.'),
      why: t('これを忘れると、受信はできても送信ができません。', 'Without it you can receive but not send.'),
      ring: 'authentication',
    },
    press(t('完了', 'Finish'), 'finish'),
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        'まだ終わりではありません。送信のポートがはじめの 25 のままなので、このあとの手順で変えます。',
        'You are not done yet: the port for sending is still 25 and is changed in the next step.',
      ),
    },
  ],
  cures: [],
};

export const wizardScreens: Screen[] = [start, name, address, automatic, servers, login, sending];

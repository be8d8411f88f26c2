import { box, fillIn, tap } from '../../format/controls';
import type { PhonePart } from '../../format/platform-parts';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import { keepRings } from '../../format/walk';
import type { Screen } from '../../guide';
import { cells, labels, phone } from './phones';

const typing = {
  kind: 'tip' as const,
  text: t(
    'iPhone では、この画面を見ながら入力します。大文字と小文字、「_」（アンダーバー）と「-」（ハイフン）に気をつけてください。',
    'Type on the iPhone while you look at this window. Mind capital and small letters, “_” and “-”.',
  ),
};

export const identity: Screen = {
  id: 'identity',
  title: t('名前とアドレスを入力する', 'Enter name and address'),
  picture: [
    phone(
      labels.newAccount,
      [
        cells([
          box(labels.name, 'displayName', 'name'),
          box(labels.address, 'emailAddress', 'address'),
          box(labels.password, 'password', 'password'),
          { kind: 'field', label: labels.description },
        ]),
      ],
      { done: labels.next, ring: 'next' },
    ),
  ],
  actions: [
    { ...fillIn(labels.name, 'name', 'displayName'), why: t('相手に表示される名前です。', 'Others see this name.') },
    fillIn(labels.address, 'address', 'emailAddress'),
    fillIn(labels.password, 'password', 'password'),
    {
      ...tap(labels.next, 'next'),
      why: t('「説明」はそのままで構いません。', '“Description” may stay as it is.'),
    },
  ],
  notes: [typing],
  cures: [],
};

const serverForm: PhonePart = phone(
  labels.newAccount,
  [
    { kind: 'segments', options: [same('IMAP'), same('POP')], shows: value('accountType'), ring: 'type' },
    cells(
      [
        box(labels.host, 'incomingHost', 'incomingHost'),
        box(labels.login, 'loginName', 'incomingLogin'),
        box(labels.password, 'password', 'incomingPassword'),
      ],
      labels.incoming,
    ),
    cells(
      [
        box(labels.host, 'outgoingHost', 'outgoingHost'),
        box(labels.login, 'loginName', 'outgoingLogin'),
        box(labels.password, 'password', 'outgoingPassword'),
      ],
      labels.outgoing,
    ),
  ],
  { done: labels.save, ring: 'save' },
);

const incoming: Screen = {
  id: 'incoming',
  title: t('種類を選び、受信メールサーバを入力する', 'Choose the type and enter the incoming server'),
  picture: [keepRings(serverForm, ['type', 'incomingHost', 'incomingLogin', 'incomingPassword'])],
  actions: [
    {
      do: t('いちばん上で「{accountType}」を選びます。', 'Choose “{accountType}” at the top.'),
      why: t('あとからは変えられません。入力する前に選びます。', 'It cannot be changed later; choose before you type.'),
      ring: 'type',
      value: 'accountType',
    },
    {
      do: t('「受信メールサーバ」の「ホスト名」に入力します。', 'Fill in “Host Name” under “Incoming Mail Server”.'),
      ring: 'incomingHost',
      value: 'incomingHost',
    },
    {
      do: t(
        '「ユーザ名」に、ユーザ名（ID）を入力します。何か入っていたら消します。',
        'Enter the login ID in “User Name”. Clear what is there.',
      ),
      ring: 'incomingLogin',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          when: { loginNameIsAddress: false },
          text: t(
            'ここはメールアドレスではありません。メールアドレスを入れると、つながりません。',
            'This is not the address. With the address it does not connect.',
          ),
        },
      ],
    },
    {
      do: t('「パスワード」を確かめます。空なら入力します。', 'Look at “Password”; enter it if it is empty.'),
      ring: 'incomingPassword',
      value: 'password',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('「IMAP」「POP」の切り替えが出ない', 'There is no choice between “IMAP” and “POP”'),
      cure: t(
        '1 つ前の画面で「次へ」をタップすると出ます。それでも出ずに進んだら「キャンセル」で戻り、「その他」から入り直します。',
        'It appears after “Next” on the page before. If it does not, tap “Cancel” and begin again under “Other”.',
      ),
    },
  ],
};

const outgoing: Screen = {
  id: 'outgoing',
  title: t('送信メールサーバを入力して、保存する', 'Enter the outgoing server and save'),
  picture: [keepRings(serverForm, ['outgoingHost', 'outgoingLogin', 'outgoingPassword', 'save'])],
  actions: [
    {
      do: t('「送信メールサーバ」の「ホスト名」に入力します。', 'Fill in “Host Name” under “Outgoing Mail Server”.'),
      ring: 'outgoingHost',
      value: 'outgoingHost',
    },
    {
      do: t(
        'その下の「ユーザ名」にも、ユーザ名（ID）を入力します。',
        'Enter the login ID in “User Name” below it too.',
      ),
      ring: 'outgoingLogin',
      value: 'loginName',
    },
    {
      do: t('その下の「パスワード」にも入力します。', 'Enter the password below it too.'),
      ring: 'outgoingPassword',
      value: 'password',
    },
    { do: t('右上の「保存」をタップします。', 'Tap “Save” at the top right.'), ring: 'save' },
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        '送信メールサーバのユーザ名とパスワードには「オプション」と書いてありますが、必ず入力します。空のままでは送信できません。',
        'User name and password of the outgoing server say “Optional”, but must be filled in: without them nothing can be sent.',
      ),
    },
  ],
  cures: [
    {
      sign: t('右上が「保存」ではなく「次へ」になっている', 'The top right says “Next” instead of “Save”'),
      cure: t('同じものです。「次へ」をタップします。', 'It is the same: tap “Next”.'),
    },
    {
      sign: t('「保存」が灰色でタップできない', '“Save” is grey and cannot be tapped'),
      cure: t(
        '空の欄があります。受信・送信のホスト名とユーザ名を見直してください。',
        'A box is empty. Look at host and user name of both servers.',
      ),
    },
  ],
};

export const accountScreens: Screen[] = [identity, incoming, outgoing];

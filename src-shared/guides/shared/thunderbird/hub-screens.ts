import { box, button, fillIn, mainButton, press } from '../../format/controls';
import type { Part } from '../../format/picture';
import { value } from '../../format/picture';
import type { ThunderbirdPart } from '../../format/platform-parts';
import type { Text } from '../../format/text';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { thunderbirdErrors } from './errors';
import { incomingActions, incomingBoxes, labels, outgoingActions, outgoingBoxes } from './form';
import { portNotes } from './notes';
import { lastCures, tryIt } from './start-screens';

export const hub = (title: Text, body: Part[], buttons: Part[]): ThunderbirdPart => ({
  kind: 'thunderbird',
  style: 'dialog',
  title,
  width: 46,
  body,
  buttons,
});

const name = t('氏名(n)', 'Full name');
const address = t('メールアドレス(E)', 'Email address');
const editConfiguration = t('設定を編集', 'Edit configuration');

const hubIdentity: Screen = {
  id: 'hub-identity',
  when: { answers: { screens: ['hub', 'newer'] } },
  title: t('名前とアドレスを入れて、手動設定へ', 'Enter name and address, then configure manually'),
  picture: [
    hub(
      t('メールアドレスの追加', 'Add your email address'),
      [
        box(name, 'displayName', 'name'),
        box(address, 'emailAddress', 'address'),
        { kind: 'row', align: 'end', parts: [{ kind: 'link', label: labels.manual, ring: 'manual' }] },
      ],
      [mainButton(labels.continue)],
    ),
  ],
  actions: [
    {
      ...fillIn(name, 'name', 'displayName'),
      why: t(
        'パソコンの利用者名が入っていたら、消して入れ直します。',
        'If the name of this PC’s user is there, replace it.',
      ),
    },
    fillIn(address, 'address', 'emailAddress'),
    {
      do: t('「手動設定」を押します。「続ける」は押しません。', 'Press “Manual configuration”, not “Continue”.'),
      why: t('両方の欄を正しく埋めると現れます。', 'It appears once both boxes are filled in correctly.'),
      ring: 'manual',
    },
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        '「続ける」を押すと、Thunderbird はメールアドレスをユーザー名として試すため、つながりません。',
        '“Continue” makes Thunderbird try the address as the username, which fails.',
      ),
    },
  ],
  cures: [
    {
      sign: t('「続ける」を押してしまった', 'You pressed “Continue”'),
      cure: t(
        '種類を選ぶ画面が出たら、上の質問で「出た」を選びます。出ずに「見つけられませんでした」となったら、その画面の「手動設定」を押します。',
        'If a page with a choice of kinds appears, answer the question above with “Yes”. If it says that nothing was found, press “Manual configuration” there.',
      ),
    },
    {
      sign: t('パスワードの欄もある、大きな画面が出ている', 'A large page that also asks for the password appears'),
      cure: t('上の質問で、お使いの画面を選び直してください。', 'Choose the page that you see in the question above.'),
    },
  ],
};

const hubFound: Screen = {
  id: 'hub-found',
  when: { answers: { screens: 'hub', found: 'yes' } },
  title: t('見つかった設定を直す', 'Correct what was found'),
  picture: [
    hub(
      t('メールアカウントの種類を選んでください', 'Choose your email account type'),
      [
        {
          kind: 'radio',
          on: true,
          label: same('IMAP'),
          hint: t('推奨', 'Recommended'),
          when: { accountType: 'imap' },
          shows: value('accountType'),
          ring: 'type',
        },
        { kind: 'radio', on: false, label: same('IMAP'), hint: t('推奨', 'Recommended'), when: { accountType: 'pop' } },
        {
          kind: 'radio',
          on: true,
          label: same('POP3'),
          when: { accountType: 'pop' },
          shows: value('accountType'),
          ring: 'type',
        },
        { kind: 'radio', on: false, label: same('POP3'), when: { accountType: 'imap' } },
        { kind: 'row', align: 'end', parts: [{ kind: 'link', label: editConfiguration, ring: 'edit' }] },
      ],
      [mainButton(labels.continue)],
    ),
  ],
  actions: [
    { do: t('「{accountType}」を選びます。', 'Choose “{accountType}”.'), ring: 'type', value: 'accountType' },
    {
      do: t('「設定を編集」を押します。「続ける」は押しません。', 'Press “Edit configuration”, not “Continue”.'),
      ring: 'edit',
    },
  ],
  notes: [],
  cures: [],
};

const hubIncoming: Screen = {
  id: 'hub-incoming',
  when: { answers: { screens: 'hub' } },
  title: t('受信サーバーを入力する', 'Enter the incoming server'),
  picture: [
    hub(t('受信サーバー設定', 'Incoming server settings'), incomingBoxes, [mainButton(labels.continue, 'next')]),
  ],
  actions: [...incomingActions, press(labels.continue, 'next')],
  notes: [],
  cures: [
    {
      sign: t(
        '「端末にダウンロード (POP)」のようなカードが出た',
        'Cards such as “Download to this device (POP)” appear instead',
      ),
      cure: t(
        '新しい版の画面です。1 つ前の手順に戻り、質問でいちばん右の画面を選んでください。',
        'Those are the pages of a newer version. Go back one step and choose the last page in the question.',
      ),
    },
  ],
};

const test = t('テスト', 'Test');

const hubOutgoing: Screen = {
  id: 'hub-outgoing',
  when: { answers: { screens: 'hub' } },
  title: t('送信サーバーを入力して、テストする', 'Enter the outgoing server and test'),
  picture: [
    hub(t('送信サーバー設定', 'Outgoing server settings'), outgoingBoxes, [
      button(test, 'test'),
      mainButton(labels.continue, 'next'),
    ]),
  ],
  actions: [
    ...outgoingActions,
    {
      ...press(test, 'test'),
      why: t('終わるまで何も押さずに待ちます。', 'Wait until it has finished and press nothing.'),
    },
    {
      do: t(
        'テストで値が変わっていないことを確かめて、「続ける」を押します。',
        'See that the test has changed no value, then press “Continue”.',
      ),
      ring: 'next',
    },
  ],
  notes: [
    ...portNotes,
    {
      kind: 'tip',
      when: { outgoingSecurity: ['none'] },
      text: t(
        '暗号化しない接続の「警告！」が出たら、「危険性を理解しました」にチェックを入れて進みます。',
        'If a warning about encryption appears, tick that you understand the risks and go on.',
      ),
    },
  ],
  cures: [
    {
      sign: t('「続ける」が押せない', '“Continue” cannot be pressed'),
      cure: t(
        '値を直すたびに「テスト」が必要です。押してから、終わるのを待ちます。',
        'Every change needs “Test”; press it and wait.',
      ),
    },
    ...thunderbirdErrors,
  ],
};

const password = t('パスワード(P)', 'Password');
const remember = t('パスワードを記憶する(m)', 'Remember password');

const hubPassword: Screen = {
  id: 'hub-password',
  when: { answers: { screens: ['hub', 'newer'] } },
  title: t('パスワードを入力する', 'Enter the password'),
  picture: [
    hub(
      t('メールアカウントのパスワードを入力してください', 'Enter your email account password'),
      [
        { kind: 'field', label: password, shows: value('password'), ring: 'password' },
        { kind: 'check', on: true, label: remember, ring: 'remember' },
      ],
      [mainButton(labels.continue, 'next')],
    ),
  ],
  actions: [
    fillIn(password, 'password', 'password'),
    {
      do: t('「パスワードを記憶する(m)」にチェックを入れます。', 'Tick “Remember password”.'),
      ring: 'remember',
    },
    press(labels.continue, 'next'),
  ],
  notes: [],
  cures: thunderbirdErrors,
};

const skip = t('スキップ', 'Skip');

const hubSync: Screen = {
  id: 'hub-sync',
  when: { answers: { screens: ['hub', 'newer'] } },
  title: t('カレンダーの同期はとばす', 'Skip the calendars'),
  picture: [
    hub(
      t('カレンダーとアドレス帳を同期する', 'Sync your calendars and address books'),
      [{ kind: 'space' }],
      [button(skip, 'skip'), mainButton(labels.continue)],
    ),
  ],
  actions: [press(skip, 'skip')],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ない', 'This page does not appear'),
      cure: t('そのまま次へ進んで大丈夫です。', 'That is all right; go on.'),
    },
  ],
};

const hubDone: Screen = {
  id: 'hub-done',
  when: { answers: { screens: ['hub', 'newer'] } },
  title: t('設定を終える', 'Finish'),
  picture: [
    hub(
      t('メールアカウントの接続が完了しました', 'Email account connected successfully'),
      [{ kind: 'space' }],
      [mainButton(labels.finish, 'finish')],
    ),
  ],
  actions: [press(labels.finish, 'finish'), tryIt],
  notes: [],
  cures: lastCures,
};

export const hubStart: Screen[] = [hubIdentity, hubFound, hubIncoming, hubOutgoing];
export const hubEnd: Screen[] = [hubPassword, hubSync, hubDone];

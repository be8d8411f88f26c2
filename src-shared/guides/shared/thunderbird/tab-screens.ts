import { box, button, fillIn, mainButton, press } from '../../format/controls';
import type { Condition } from '../../format/condition';
import type { ThunderbirdPart } from '../../format/platform-parts';
import { t } from '../../format/text';
import { keepRings } from '../../format/walk';
import type { Screen } from '../../guide';
import { thunderbirdErrors } from './errors';
import {
  incomingActions,
  incomingBoxes,
  incomingRings,
  labels,
  outgoingActions,
  outgoingBoxes,
  outgoingRings,
} from './form';
import { portNotes, waitNote } from './notes';
import { lastCures, tryIt } from './start-screens';

const inTab: Condition = { answers: { screens: 'tab' } };

const setupTab = t('アカウントのセットアップ', 'Account Setup');
const pageTitle = t('既存のメールアドレスのセットアップ', 'Set Up Your Existing Email Address');
const name = t('あなたのお名前(n)', 'Your full name');
const address = t('メールアドレス(E)', 'Email address');
const password = t('パスワード(P)', 'Password');
const remember = t('パスワードを記憶する(m)', 'Remember password');
const manual = t('手動設定(m)', 'Configure manually');
const retest = t('再テスト(t)', 'Re-test');
const done = t('完了(D)', 'Done');

const identity: ThunderbirdPart['body'] = [
  { kind: 'words', tone: 'title', text: pageTitle },
  box(name, 'displayName', 'name'),
  box(address, 'emailAddress', 'address'),
  box(password, 'password', 'password'),
  { kind: 'check', on: true, label: remember },
];

const tabIdentity: Screen = {
  id: 'tab-identity',
  when: inTab,
  title: t('名前とアドレスを入れて、手動設定へ', 'Enter name and address, then configure manually'),
  picture: [
    {
      kind: 'thunderbird',
      style: 'tab',
      title: setupTab,
      width: 50,
      body: identity,
      buttons: [button(manual, 'manual'), mainButton(t('続ける(C)', 'Continue', 'ja'))],
    },
  ],
  actions: [
    { ...fillIn(name, 'name', 'displayName'), why: t('相手に表示される名前です。', 'Others see this name.') },
    fillIn(address, 'address', 'emailAddress'),
    fillIn(password, 'password', 'password'),
    {
      do: t('「手動設定(m)」を押します。「続ける」は押しません。', 'Press “Configure manually”, not “Continue”.'),
      why: t(
        '名前とメールアドレスを入力すると、押せるようになります。',
        'It can be pressed once name and address are there.',
      ),
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
        '調べ終わるのを待ってから「手動設定(m)」を押せば、同じように進められます。アカウントができてしまったら、「☰」→「アカウント設定」で消して、はじめから追加します。',
        'Wait until it has finished looking, then press “Configure manually”. If an account was made, remove it under “☰” → “Account Settings” and start again.',
      ),
    },
    {
      sign: t('小さな画面に名前とアドレスの欄だけがある', 'A smaller page with only name and address appears'),
      cure: t('上の質問で、お使いの画面を選び直してください。', 'Choose the page that you see in the question above.'),
    },
  ],
};

const manualForm: ThunderbirdPart = {
  kind: 'thunderbird',
  style: 'tab',
  title: setupTab,
  width: 50,
  body: [
    { kind: 'words', tone: 'title', text: labels.manual },
    { kind: 'group', style: 'heading', label: labels.incoming, body: incomingBoxes },
    { kind: 'group', style: 'heading', label: labels.outgoing, body: outgoingBoxes },
    { kind: 'row', parts: [button(t('詳細設定(A)', 'Advanced config'))] },
  ],
  buttons: [button(retest, 'retest'), mainButton(done, 'done')],
};

const tabIncoming: Screen = {
  id: 'tab-incoming',
  when: inTab,
  title: t('受信サーバーを入力する', 'Enter the incoming server'),
  picture: [keepRings(manualForm, incomingRings)],
  actions: incomingActions,
  notes: [waitNote],
  cures: [
    {
      sign: t('入力した値が、あとから勝手に変わる', 'What you typed changes by itself'),
      cure: t(
        'Thunderbird がまだ設定を探しています。上の表示が止まるまで待って、入れ直してください。',
        'Thunderbird is still looking for settings. Wait until it has finished and enter the values again.',
      ),
    },
  ],
};

const tabOutgoing: Screen = {
  id: 'tab-outgoing',
  when: inTab,
  title: t('送信サーバーを入力する', 'Enter the outgoing server'),
  picture: [keepRings(manualForm, outgoingRings)],
  actions: outgoingActions,
  notes: portNotes,
  cures: [],
};

const tabTest: Screen = {
  id: 'tab-test',
  when: inTab,
  title: t('再テストして完了する', 'Test again and finish'),
  picture: [keepRings(manualForm, ['retest', 'done'])],
  actions: [
    {
      ...press(retest, 'retest'),
      why: t(
        '終わるまで数十秒かかることがあります。何も押さずに待ちます。',
        'It may take some ten seconds. Wait and press nothing.',
      ),
    },
    {
      do: t(
        'ユーザー名が 2 か所とも {loginName} のままか、もう一度見ます。',
        'Look once more that both usernames are {loginName}.',
      ),
      noRing: 'look',
    },
    press(done, 'done'),
  ],
  notes: [],
  cures: [
    {
      sign: t('「完了(D)」が押せない', '“Done” cannot be pressed'),
      cure: t(
        '値を直すたびに「再テスト(t)」が必要です。押してから、終わるのを待ちます。それでも押せないときは「詳細設定(A)」でアカウントを作り、開いた画面で値を図のとおりにします。',
        'Every change needs “Re-test”; press it and wait. If it still cannot be pressed, “Advanced config” makes the account untested and opens its settings: set the values there as in the picture.',
      ),
    },
    {
      sign: t('再テストのあと、値が変わった', 'A value has changed after the test'),
      cure: t(
        '「自動検出」が残っていると、Thunderbird が選び直します。前の 2 つの手順の値に戻して、もう一度テストします。',
        'Where “Autodetect” was left, Thunderbird has chosen for itself. Put back the values of the two steps before and test again.',
      ),
    },
    ...thunderbirdErrors,
  ],
};

const understood = t('接続する上での危険性を理解しました(u)', 'I understand the risks');
const confirm = t('確認(C)', 'Confirm');

/** Asked where either server is used without encryption. */
const unencrypted = (id: string, when: Condition): Screen => ({
  id,
  when: { ...inTab, ...when },
  title: t('暗号化しない接続の警告に答える', 'Answer the warning about encryption'),
  picture: [
    {
      kind: 'thunderbird',
      style: 'dialog',
      title: t('警告！', 'Warning!'),
      width: 44,
      body: [{ kind: 'check', on: true, label: understood, ring: 'understood' }],
      buttons: [mainButton(confirm, 'confirm')],
    },
  ],
  actions: [
    {
      do: t('「接続する上での危険性を理解しました(u)」にチェックを入れます。', 'Tick “I understand the risks”.'),
      why: t(
        'お使いのサーバーの設定では暗号化しないため、この確認が出ます。',
        'It is asked because your office’s server is used without encryption.',
      ),
      ring: 'understood',
    },
    press(confirm, 'confirm'),
  ],
  notes: [],
  cures: [],
});

const finish = t('完了(F)', 'Finish');

const tabDone: Screen = {
  id: 'tab-done',
  when: inTab,
  title: t('設定を終える', 'Finish'),
  picture: [
    {
      kind: 'thunderbird',
      style: 'tab',
      title: setupTab,
      width: 50,
      body: [
        { kind: 'words', tone: 'title', text: t('アカウントの作成が完了しました', 'Account successfully created') },
        { kind: 'space' },
      ],
      buttons: [mainButton(finish, 'finish')],
    },
  ],
  actions: [press(finish, 'finish'), tryIt],
  notes: [],
  cures: lastCures,
};

export const tabScreens: Screen[] = [
  tabIdentity,
  tabIncoming,
  tabOutgoing,
  tabTest,
  unencrypted('tab-warning', { incomingSecurity: ['none'] }),
  unencrypted('tab-warning-sending', { incomingSecurity: ['starttls', 'tls'], outgoingSecurity: ['none'] }),
  tabDone,
];

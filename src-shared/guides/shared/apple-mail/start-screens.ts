import { box, button, fillIn, mainButton, press } from '../../format/controls';
import type { AppMenuPart } from '../../format/platform-parts';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { labels } from './labels';

/** The menu "Mail" of the menu bar, open. */
export const mailMenu = (entries: AppMenuPart['entries']): AppMenuPart => ({
  kind: 'appMenu',
  look: 'mac',
  bar: [{ label: labels.mail, selected: true, ring: 'menu' }],
  entries,
});

const openMenu: Screen = {
  id: 'open',
  when: { answers: { start: 'menu' } },
  title: t('アカウントの追加を開く', 'Open the set-up of an account'),
  picture: [
    mailMenu([
      { kind: 'others', count: 2 },
      { kind: 'entry', label: labels.addAccount, ring: 'add' },
      { kind: 'others', count: 1 },
    ]),
  ],
  actions: [
    { do: t('「メール」を起動します。', 'Start “Mail”.'), noRing: 'before' },
    {
      do: t('画面のいちばん上の「メール」を押します。', 'Click “Mail” at the very top of the screen.'),
      ring: 'menu',
    },
    press(labels.addAccount, 'add'),
  ],
  notes: [],
  cures: [
    {
      sign: t('「アカウントを追加...」がない', 'There is no “Add Account...”'),
      cure: t(
        '画面左上の Apple マークのメニューから「システム設定」→「インターネットアカウント」を開いても、追加できます。',
        '“System Settings” → “Internet Accounts” in the menu at the top left adds accounts as well.',
      ),
    },
  ],
};

const provider: Screen = {
  id: 'provider',
  title: t('「その他のメールアカウント」を選ぶ', 'Choose “Other Mail Account”'),
  picture: [
    {
      kind: 'mac',
      style: 'sheet',
      title: t('メールアカウントのプロバイダを選択...', 'Choose a Mail account provider...', true),
      width: 40,
      body: [
        { kind: 'cells', body: [{ kind: 'others', count: 5 }] },
        { kind: 'radio', on: true, label: labels.otherAccount, ring: 'other' },
      ],
      buttons: [button(labels.cancel), mainButton(labels.continue, 'continue')],
    },
  ],
  actions: [
    {
      do: t('いちばん下の「その他のメールアカウント...」を選びます。', 'Choose “Other Mail Account...” at the bottom.'),
      why: t('上にならぶ会社の名前は使いません。', 'Not one of the companies above it.'),
      ring: 'other',
    },
    press(labels.continue, 'continue'),
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ずに、いつもの「メール」が開いた', 'Mail opens as usual instead'),
      cure: t(
        '上の質問で「いつもの画面が開く」を選んでください。',
        'Choose “It opens as usual” in the question above.',
      ),
    },
  ],
};

const identity: Screen = {
  id: 'identity',
  title: t('名前とアドレスを入力する', 'Enter name and address'),
  picture: [
    {
      kind: 'mac',
      style: 'sheet',
      title: labels.addMailAccount,
      width: 44,
      body: [
        box(labels.name, 'displayName', 'name'),
        box(labels.address, 'emailAddress', 'address'),
        box(labels.password, 'password', 'password'),
      ],
      buttons: [button(labels.cancel), mainButton(labels.signIn, 'signIn')],
    },
  ],
  actions: [
    {
      ...fillIn(t('名前', 'Name'), 'name', 'displayName'),
      why: t('相手に表示される名前です。', 'Others see this name.'),
    },
    fillIn(t('メールアドレス', 'Email Address'), 'address', 'emailAddress'),
    fillIn(t('パスワード', 'Password'), 'password', 'password'),
    {
      ...press(labels.signIn, 'signIn'),
      why: t(
        '「確認できません」と出ますが、ここでは正しい動きです。次へ進みます。',
        'It says that it cannot verify, which is right at this point. Go on.',
      ),
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('サインインできて、使うアプリを選ぶ画面になった', 'It signs in and asks which apps to use'),
      cure: t(
        'サーバーの設定が自動で見つかりました。次の手順をとばして、アプリを選ぶ画面に進みます。',
        'The servers were found by themselves. Leave out the next step and go on to the apps.',
      ),
    },
    {
      sign: t('確認中のまま、先へ進まない', 'It keeps verifying and does not go on'),
      cure: t(
        '「キャンセル」を押し、もう一度この画面を出します。Option キーを押しながらだと「サインイン」が「次へ」に変わり、すぐに残りの欄が出ます。',
        'Press “Cancel” and open this page again. With the Option key held down “Sign In” becomes “Next” and leads straight to the other boxes.',
        true,
      ),
    },
    {
      sign: t('「次へ」と書いてある', 'The button says “Next”'),
      cure: t('同じものです。押してください。', 'It is the same one; press it.'),
    },
  ],
};

export const startScreens: Screen[] = [openMenu, provider, identity];

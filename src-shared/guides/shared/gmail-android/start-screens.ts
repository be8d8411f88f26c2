import { box, button, fillIn, mainButton, tap } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { androidScreen, labels, screenWithNext } from './phones';

const another = t('別のアカウントを追加', 'Add another account');
const setUp = t('メールのセットアップ', 'Set up email');
const other = t('その他', 'Other');

const addAccount: Screen = {
  id: 'add-account',
  title: t('アカウントの追加を開く', 'Open the set-up of an account'),
  picture: [
    {
      kind: 'beside',
      parts: [
        {
          kind: 'phone',
          look: 'android',
          body: [
            { kind: 'cells', body: [{ kind: 'others', count: 3 }] },
            { kind: 'cells', body: [{ kind: 'entry', sign: 'plus', label: another, ring: 'another' }] },
          ],
        },
        {
          kind: 'phone',
          look: 'android',
          title: setUp,
          body: [
            {
              kind: 'cells',
              body: [
                { kind: 'others', count: 4 },
                { kind: 'entry', sign: 'mail', label: other, ring: 'other' },
              ],
            },
          ],
        },
      ],
    },
  ],
  actions: [
    {
      do: t(
        'Gmail アプリを開き、右上の丸い絵をタップします。',
        'Open the app Gmail and tap the round picture at the top right.',
      ),
      noRing: 'before',
    },
    tap(another, 'another'),
    {
      ...tap(other, 'other'),
      why: t('Google ではなく、いちばん下の「その他」です。', 'Not Google, but “Other” at the bottom.'),
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('右上に丸い絵がない', 'There is no round picture at the top right'),
      cure: t(
        '左上の「☰」→「設定」→「アカウントを追加」でも開きます。',
        '“☰” → “Settings” → “Add account” opens it too.',
      ),
    },
    {
      sign: t('Gmail を初めて開いた', 'It is the first time that Gmail is opened'),
      cure: t(
        '案内を進め、「メールアドレスを追加」をタップすると、右の画面になります。',
        'Pass the welcome pages and tap “Add an email address”; the screen on the right follows.',
        true,
      ),
    },
  ],
};

const address: Screen = {
  id: 'address',
  title: t('アドレスを入れて、手動設定へ', 'Enter the address, then set up by hand'),
  picture: [
    androidScreen(
      t('メールアドレスの追加', 'Add your email address'),
      [box(labels.address, 'emailAddress', 'address')],
      [button(labels.manual, 'manual'), mainButton(labels.next)],
    ),
  ],
  actions: [
    fillIn(labels.address, 'address', 'emailAddress'),
    {
      do: t(
        '左下の「手動設定」をタップします。「次へ」はタップしません。',
        'Tap “Manual setup” at the lower left, not “Next”.',
      ),
      ring: 'manual',
    },
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        '「次へ」で進むとポート番号と暗号化が推測で決まり、あとでつながらなくなることがあります。',
        '“Next” lets the app guess ports and encryption, and it may not connect later.',
      ),
    },
    {
      kind: 'tip',
      text: t(
        'スマートフォンでは、この画面を見ながら入力します。大文字と小文字、「_」（アンダーバー）と「-」（ハイフン）に気をつけてください。',
        'Type on the phone while you look at this window. Mind capital and small letters, “_” and “-”.',
      ),
    },
  ],
  cures: [
    {
      sign: t('「手動セットアップ」と書いてある', 'The button has another name'),
      cure: t('同じものです。タップしてください。', 'It is the same one; tap it.'),
    },
    {
      sign: t('「次へ」をタップしてしまった', 'You tapped “Next”'),
      cure: t('左上の「←」で戻り、「手動設定」をタップします。', 'Go back with “←” and tap “Manual setup”.'),
    },
  ],
};

const pop = t('個人用（POP3）', 'Personal (POP3)');
const imap = t('個人用（IMAP）', 'Personal (IMAP)');

const type: Screen = {
  id: 'type',
  title: t('アカウントの種類を選ぶ', 'Choose the type of account'),
  picture: [
    {
      kind: 'phone',
      look: 'android',
      title: t('アカウントの種類', 'Account type'),
      body: [
        {
          kind: 'cells',
          body: [
            {
              kind: 'entry',
              sign: 'mail',
              label: pop,
              when: { accountType: 'pop' },
              shows: value('accountType'),
              ring: 'type',
            },
            { kind: 'entry', sign: 'mail', label: pop, when: { accountType: 'imap' } },
            {
              kind: 'entry',
              sign: 'mail',
              label: imap,
              when: { accountType: 'imap' },
              shows: value('accountType'),
              ring: 'type',
            },
            { kind: 'entry', sign: 'mail', label: imap, when: { accountType: 'pop' } },
          ],
        },
      ],
    },
  ],
  actions: [
    {
      do: t('「{accountType}」をタップします。', 'Tap “{accountType}”.'),
      why: t('あとからは変えられません。', 'It cannot be changed later.'),
      ring: 'type',
      value: 'accountType',
    },
  ],
  notes: [],
  cures: [
    {
      when: { accountType: 'pop' },
      sign: t('「個人用（POP3）」がない', 'There is no “Personal (POP3)”'),
      cure: t(
        'お使いの Gmail アプリでは POP を使えません。IT 担当者に、IMAP で使えるか聞いてください。',
        'This version of the app has no POP. Ask your IT staff whether you may use IMAP.',
      ),
    },
  ],
};

const password: Screen = {
  id: 'password',
  title: t('パスワードを入力する', 'Enter the password'),
  picture: [screenWithNext(labels.password, [box(labels.password, 'password', 'password')])],
  actions: [fillIn(labels.password, 'password', 'password'), tap(labels.next, 'next')],
  notes: [],
  cures: [],
};

export const startScreens: Screen[] = [addAccount, address, type, password];

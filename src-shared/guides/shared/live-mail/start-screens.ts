import { fillIn, press } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { next, nextButton, page, programName } from './window';

const ribbon: Screen = {
  id: 'ribbon',
  title: t('アカウントの追加を開く', 'Open the set-up of an account'),
  picture: [
    {
      kind: 'ribbon',
      title: programName,
      tabs: [
        { label: t('ホーム', 'Home', true) },
        { label: t('フォルダー', 'Folders', true) },
        { label: t('表示', 'View', true) },
        { label: t('アカウント', 'Accounts'), selected: true, ring: 'accounts' },
      ],
      tools: [
        {
          kind: 'icons',
          size: 'large',
          icons: [
            { sign: 'mail', label: t('電子メール', 'Email'), ring: 'email' },
            { sign: 'gear', label: t('プロパティ', 'Properties', true) },
          ],
        },
      ],
    },
  ],
  actions: [
    { do: t('Windows Live メールを起動します。', 'Start Windows Live Mail.'), noRing: 'before' },
    { do: t('「アカウント」タブを押します。', 'Click the tab “Accounts”.'), ring: 'accounts' },
    press(t('電子メール', 'Email'), 'email'),
  ],
  notes: [],
  cures: [
    {
      sign: t('起動すると、すぐに次の画面が出た', 'The next page appears by itself'),
      cure: t('はじめての起動です。手順 2 に進みます。', 'That is the first start. Go on to step 2.'),
    },
  ],
};

const addressLabel = t('電子メール アドレス:', 'Email address:');
const nameLabel = t('送信メッセージの表示名:', 'Display name for your sent messages:', 'ja');

const addAccount: Screen = {
  id: 'account',
  title: t('アドレスとパスワードを入力する', 'Enter the address and the password'),
  picture: [
    page(
      { kind: 'band', title: t('電子メール アカウントの追加', 'Add your email accounts') },
      [
        { kind: 'field', label: addressLabel, shows: value('emailAddress'), ring: 'address' },
        { kind: 'field', label: t('パスワード:', 'Password:'), shows: value('password'), ring: 'password' },
        { kind: 'check', on: true, label: t('このパスワードを保存する', 'Remember this password'), ring: 'remember' },
        { kind: 'field', label: nameLabel, shows: value('displayName'), ring: 'name' },
        {
          kind: 'check',
          on: true,
          label: t('手動でサーバー設定を構成する(C)', 'Manually configure server settings'),
          ring: 'manual',
        },
      ],
      nextButton,
    ),
  ],
  actions: [
    fillIn(t('電子メール アドレス', 'Email address'), 'address', 'emailAddress'),
    fillIn(t('パスワード', 'Password'), 'password', 'password'),
    { do: t('「このパスワードを保存する」にチェックを入れます。', 'Tick “Remember this password”.'), ring: 'remember' },
    {
      do: t(
        '表示名の欄に、相手に表示される名前を入力します。',
        'Enter the name that others will see in “Display name for your sent messages”.',
      ),
      ring: 'name',
      value: 'displayName',
    },
    {
      do: t('「手動でサーバー設定を構成する(C)」にチェックを入れます。', 'Tick “Manually configure server settings”.'),
      why: t('入れないと、ユーザ名（ID）を入力する画面が出ません。', 'Without it there is no page for the login ID.'),
      ring: 'manual',
    },
    press(next, 'next'),
  ],
  notes: [],
  cures: [],
};

export const startScreens: Screen[] = [ribbon, addAccount];

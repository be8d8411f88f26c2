import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { internetSettings } from './settings-window';

export const outgoingServer: Screen = {
  id: 'outgoing-server',
  title: t('送信の認証をオンにする', 'Turn on authentication for sending'),
  picture: [
    internetSettings('outgoing', [
      {
        kind: 'check',
        on: true,
        ring: 'authentication',
        label: t('送信サーバー (SMTP) は認証が必要(O)', 'My outgoing server (SMTP) requires authentication'),
      },
      {
        kind: 'radio',
        on: true,
        ring: 'same',
        label: t('受信メール サーバーと同じ設定を使用する(U)', 'Use same settings as my incoming mail server'),
      },
      {
        kind: 'radio',
        on: false,
        label: t('次のアカウントとパスワードでログオンする(L)', 'Log on using', 'en'),
        body: [
          { kind: 'field', disabled: true, label: t('アカウント名(N):', 'User Name:', 'en') },
          { kind: 'field', disabled: true, label: t('パスワード(P):', 'Password:', 'en') },
          { kind: 'check', disabled: true, on: true, label: t('パスワードを保存する(R)', 'Remember password', 'en') },
        ],
      },
      {
        kind: 'radio',
        on: false,
        label: t(
          'メールを送信する前に受信メール サーバーにログオンする(I)',
          'Log on to incoming mail server before sending mail',
          'en',
        ),
      },
    ]),
  ],
  actions: [
    { do: t('「送信サーバー」タブを押します。', 'Click the tab “Outgoing Server”.'), ring: 'tab' },
    {
      do: t(
        '「送信サーバー (SMTP) は認証が必要(O)」にチェックを入れます。',
        'Tick “My outgoing server (SMTP) requires authentication”.',
      ),
      why: t('これを忘れると、受信はできても送信ができません。', 'Without it you can receive but not send.'),
      ring: 'authentication',
    },
    {
      do: t(
        '「受信メール サーバーと同じ設定を使用する(U)」を選びます。',
        'Choose “Use same settings as my incoming mail server”.',
      ),
      ring: 'same',
    },
    {
      do: t('「OK」はまだ押さずに、次の手順に進みます。', 'Do not press “OK” yet; go on to the next step.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('「OK」を押して閉じてしまった', 'You pressed “OK” and the window is gone'),
      cure: t(
        '「詳細設定(M)...」をもう一度押すと、この画面がまた開きます。',
        'Press “More Settings...” again and it comes back.',
      ),
    },
  ],
};

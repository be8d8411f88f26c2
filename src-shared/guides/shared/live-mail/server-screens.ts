import { whether } from '../../format/condition';
import { choose, press } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { codedErrors } from '../error-codes';
import { next, nextButton, page } from './window';

const ssl = t('セキュリティで保護された接続 (SSL) が必要(R)', 'Requires a secure connection (SSL)');
const typeLabel = t('受信メール サーバーの種類:', 'Server type:');

const configure: Screen = {
  id: 'servers',
  title: t('サーバーとユーザ名（ID）を入力する', 'Enter the servers and the login ID'),
  picture: [
    page(
      { kind: 'band', title: t('サーバー設定を構成', 'Configure server settings') },
      [
        {
          kind: 'group',
          style: 'heading',
          label: t('受信サーバー情報', 'Incoming server information'),
          body: [
            { kind: 'list', label: typeLabel, shows: value('accountType'), ring: 'type' },
            {
              kind: 'field',
              label: t('サーバーのアドレス:', 'Server address:'),
              shows: value('incomingHost'),
              ring: 'incomingHost',
            },
            {
              kind: 'field',
              narrow: true,
              label: t('ポート:', 'Port:'),
              shows: value('incomingPort'),
              ring: 'incomingPort',
            },
            { kind: 'check', on: whether({ incomingSecurity: ['tls'] }), label: ssl, ring: 'incomingSecurity' },
            {
              kind: 'list',
              label: t('次を使用して認証する:', 'Authenticate using:'),
              shows: t('クリア テキスト', 'Clear text'),
              ring: 'clear',
            },
            {
              kind: 'field',
              label: t('ログオン ユーザー名:', 'Logon user name:'),
              shows: value('loginName'),
              ring: 'loginName',
            },
          ],
        },
        {
          kind: 'group',
          style: 'heading',
          label: t('送信サーバー情報', 'Outgoing server information'),
          body: [
            {
              kind: 'field',
              label: t('サーバーのアドレス:', 'Server address:'),
              shows: value('outgoingHost'),
              ring: 'outgoingHost',
            },
            {
              kind: 'field',
              narrow: true,
              label: t('ポート:', 'Port:'),
              shows: value('outgoingPort'),
              ring: 'outgoingPort',
            },
            {
              kind: 'check',
              on: whether({ outgoingSecurity: ['tls', 'starttls'] }),
              label: ssl,
              ring: 'outgoingSecurity',
            },
            { kind: 'check', on: true, label: t('認証が必要(A)', 'Requires authentication'), ring: 'authentication' },
          ],
        },
      ],
      nextButton,
    ),
  ],
  actions: [
    choose(t('受信メール サーバーの種類', 'Server type'), 'type', 'accountType'),
    {
      do: t('受信の「サーバーのアドレス」に入力します。', 'Fill in “Server address” for incoming mail.'),
      ring: 'incomingHost',
      value: 'incomingHost',
    },
    {
      do: {
        if: { incomingSecurity: ['tls'] },
        is: t('受信の SSL にチェックを入れます。', 'Tick SSL for incoming mail.'),
        else: t('受信の SSL のチェックが外れていることを確かめます。', 'See that SSL for incoming mail is not ticked.'),
      },
      ring: 'incomingSecurity',
    },
    {
      do: t('受信の「ポート」に入力します。', 'Fill in “Port” for incoming mail.'),
      ring: 'incomingPort',
      value: 'incomingPort',
    },
    {
      do: t(
        '「次を使用して認証する」で「クリア テキスト」を選びます。',
        'Choose “Clear text” as “Authenticate using”.',
      ),
      ring: 'clear',
    },
    {
      do: t(
        '「ログオン ユーザー名」の中身を消して、ユーザ名（ID）を入力します。',
        'Clear “Logon user name” and enter the login ID.',
      ),
      ring: 'loginName',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          text: t(
            'メールアドレスの @ より前の部分や、メールアドレスが先に入っていることがあります。そのままではつながりません。',
            'The part before the @, or the whole address, may be in here already. That does not work.',
          ),
        },
      ],
    },
    {
      do: t('送信の「サーバーのアドレス」に入力します。', 'Fill in “Server address” for outgoing mail.'),
      ring: 'outgoingHost',
      value: 'outgoingHost',
    },
    {
      do: {
        if: { outgoingSecurity: ['none'] },
        is: t('送信の SSL のチェックが外れていることを確かめます。', 'See that SSL for outgoing mail is not ticked.'),
        else: t('送信の SSL にチェックを入れます。', 'Tick SSL for outgoing mail.'),
      },
      ring: 'outgoingSecurity',
    },
    {
      do: t('送信の「ポート」に入力します。', 'Fill in “Port” for outgoing mail.'),
      ring: 'outgoingPort',
      value: 'outgoingPort',
    },
    {
      do: t('「認証が必要(A)」にチェックを入れます。', 'Tick “Requires authentication”.'),
      why: t('これを忘れると、受信はできても送信ができません。', 'Without it you can receive but not send.'),
      ring: 'authentication',
    },
    press(next, 'next'),
  ],
  notes: [
    {
      kind: 'warning',
      when: { outgoingPort: [25] },
      text: t(
        '送信にポート 25 を使う設定です。多くのプロバイダーはこのポートを止めています。送信できないときは、587 を使えるか IT 担当者に聞いてください。',
        'This set-up sends through port 25, which many access providers block. If you cannot send, ask your IT staff whether 587 can be used.',
      ),
    },
    {
      kind: 'tip',
      when: { accountType: 'pop' },
      text: t(
        'POP では、受け取ったメールはサーバーにも残ります。',
        'With POP, the mail you receive also stays on the server.',
      ),
    },
  ],
  cures: codedErrors({
    loginName: t('ログオン ユーザー名', 'Logon user name'),
    address: t('電子メール アドレス', 'Email address'),
    ports: t('「サーバー設定を構成」の画面', 'the page “Configure server settings”'),
    authentication: t('認証が必要', 'Requires authentication'),
    withoutSpa: t(
      '「次を使用して認証する」で「クリア テキスト」を選びます。',
      'Choose “Clear text” as “Authenticate using”.',
    ),
  }),
};

const finish: Screen = {
  id: 'finish',
  title: t('終えて、送受信を試す', 'Finish and try it'),
  picture: [
    page(
      { kind: 'band', title: t('電子メール アカウントが追加されました', 'Your email account was added', true) },
      [{ kind: 'words', text: t('{emailAddress}', '{emailAddress}') }, { kind: 'space' }],
      { kind: 'button', label: t('完了', 'Finish', true), preferred: true, ring: 'finish' },
    ),
  ],
  actions: [
    press(t('完了', 'Finish'), 'finish'),
    {
      do: t('自分あてにメールを送り、届くことを確かめます。', 'Send yourself a message and see it arrive.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('あとで設定を直したい', 'You want to change a setting later'),
      cure: t(
        '左側のアカウントを右クリックし、「プロパティ(R)」を開きます。認証は「サーバー」タブの「このサーバーは認証が必要(V)」、ポートは「詳細設定」タブにあります。',
        'Right-click the account on the left and open “Properties”: authentication is on the tab “Servers”, the ports on “Advanced”.',
      ),
    },
    ...configure.cures,
  ],
};

export const serverScreens: Screen[] = [configure, finish];

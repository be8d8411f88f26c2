import { whether } from '../../format/condition';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { codedErrors } from '../error-codes';
import { accountButtons, accountsWindow, propertiesSheet } from './window';

const pop = { accountType: 'pop' } as const;
const ssl = t(
  'このサーバーはセキュリティで保護された接続 (SSL) が必要',
  'This server requires a secure connection (SSL)',
  true,
);

const advanced: Screen = {
  id: 'advanced',
  title: t('ポート番号を設定する', 'Set the ports'),
  picture: [
    propertiesSheet('advanced', [
      {
        kind: 'group',
        style: 'line',
        label: t('サーバーのポート番号', 'Server Port Numbers', 'en'),
        body: [
          {
            kind: 'field',
            narrow: true,
            label: t('送信メール (SMTP)(O):', 'Outgoing mail (SMTP):', 'en'),
            shows: value('outgoingPort'),
            ring: 'outgoingPort',
          },
          { kind: 'check', on: whether({ outgoingSecurity: ['tls'] }), label: ssl, ring: 'outgoingSecurity' },
          {
            kind: 'field',
            narrow: true,
            label: {
              if: pop,
              is: t('受信メール (POP3)(I):', 'Incoming mail (POP3):', 'en'),
              else: t('受信メール (IMAP)(I):', 'Incoming mail (IMAP):', true),
            },
            shows: value('incomingPort'),
            ring: 'incomingPort',
          },
          { kind: 'check', on: whether({ incomingSecurity: ['tls'] }), label: ssl, ring: 'incomingSecurity' },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        when: pop,
        label: t('配信', 'Delivery', 'en'),
        body: [
          {
            kind: 'check',
            on: false,
            label: t('サーバーにメッセージのコピーを置く(L)', 'Leave a copy of messages on server', 'en'),
          },
          {
            kind: 'check',
            on: false,
            disabled: true,
            label: t('サーバーから削除する(R)', 'Remove from server after', true),
            after: [
              { kind: 'field', narrow: true, disabled: true, shows: same('5') },
              { kind: 'words', text: t('日後', 'days', true) },
            ],
          },
        ],
      },
    ]),
  ],
  actions: [
    { do: t('「詳細設定」タブを押します。', 'Click the tab “Advanced”.'), ring: 'tab' },
    {
      do: {
        if: { outgoingSecurity: ['tls'] },
        is: t('送信メールの下の SSL にチェックを入れます。', 'Tick SSL under the outgoing mail.'),
        else: t(
          '送信メールの下の SSL のチェックが外れていることを確かめます。',
          'See that SSL under the outgoing mail is not ticked.',
        ),
      },
      ring: 'outgoingSecurity',
    },
    {
      do: t('「送信メール (SMTP)(O)」を書き換えます。', 'Change “Outgoing mail (SMTP)”.'),
      why: t(
        'SSL のチェックを変えると番号が戻ることがあるので、チェックのあとに入れます。',
        'Changing the SSL box may put the number back, so enter it afterwards.',
      ),
      ring: 'outgoingPort',
      value: 'outgoingPort',
    },
    {
      do: {
        if: { incomingSecurity: ['tls'] },
        is: t('受信メールの下の SSL にチェックを入れます。', 'Tick SSL under the incoming mail.'),
        else: t(
          '受信メールの下の SSL のチェックが外れていることを確かめます。',
          'See that SSL under the incoming mail is not ticked.',
        ),
      },
      ring: 'incomingSecurity',
    },
    {
      do: {
        if: pop,
        is: t('「受信メール (POP3)(I)」の番号を確かめます。', 'Check “Incoming mail (POP3)”.'),
        else: t('「受信メール (IMAP)(I)」の番号を確かめます。', 'Check “Incoming mail (IMAP)”.'),
      },
      ring: 'incomingPort',
      value: 'incomingPort',
    },
    { do: t('「適用(A)」を押します。', 'Press “Apply”.'), ring: 'apply' },
    { do: t('「OK」を押します。', 'Press “OK”.'), ring: 'ok' },
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
      when: pop,
      text: t(
        '「サーバーにメッセージのコピーを置く(L)」は、はじめはオフです。ほかの機器でも同じメールを受け取るなら、チェックを入れます。',
        '“Leave a copy of messages on server” is off at first. Tick it if another device is to get the same mail.',
      ),
    },
  ],
  cures: codedErrors({
    loginName: t('アカウント名', 'Account name'),
    address: t('電子メール アドレス', 'E-mail address'),
    ports: t('「詳細設定」タブ', 'the tab “Advanced”'),
    authentication: t('このサーバーは認証が必要', 'My server requires authentication'),
    withoutSpa: t(
      '「セキュリティで保護されたパスワード認証 (SPA) を使用する」のチェックを外します。',
      'Untick “Log on using Secure Password Authentication (SPA)”.',
    ),
  }),
};

const close: Screen = {
  id: 'close',
  title: t('閉じて、送受信を試す', 'Close and try it'),
  picture: [
    accountsWindow(
      [
        {
          kind: 'table',
          columns: [t('アカウント', 'Account', true), t('種類', 'Type', true)],
          rows: [[value('incomingHost'), t('メール', 'Mail')]],
        },
      ],
      accountButtons({ chosen: true }),
    ),
  ],
  actions: [
    { do: t('「閉じる」を押します。', 'Press “Close”.'), ring: 'close' },
    {
      do: t(
        '自分あてにメールを送り、「送受信」を押して届くことを確かめます。',
        'Send yourself a message and see it arrive with “Send/Recv”.',
      ),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: advanced.cures,
};

export const portsScreens: Screen[] = [advanced, close];

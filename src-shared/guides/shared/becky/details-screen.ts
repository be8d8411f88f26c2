import { choose, fillIn, press } from '../../format/controls';
import type { Part } from '../../format/picture';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Text } from '../../format/text';
import type { Screen } from '../../guide';
import { sheet } from './window';

const securityList = (label: Text, name: 'incomingSecurity' | 'outgoingSecurity'): Part => ({
  kind: 'list',
  label,
  shows: value(name),
  ring: name,
});

export const details: Screen = {
  id: 'details',
  title: t('ポートと送信の認証を設定する', 'Set the ports and authentication for sending'),
  picture: [
    sheet('details', [
      {
        kind: 'group',
        style: 'line',
        label: t('サーバーのポート番号', 'Server ports', 'en'),
        body: [
          { kind: 'field', narrow: true, label: same('SMTP:'), shows: value('outgoingPort'), ring: 'outgoingPort' },
          {
            kind: 'field',
            narrow: true,
            label: { if: { accountType: 'pop' }, is: same('POP3:'), else: same('IMAP4:') },
            shows: value('incomingPort'),
            ring: 'incomingPort',
          },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('送信', 'Sending', true),
        body: [
          { kind: 'check', on: true, label: t('SMTP認証', 'SMTP Authentication', 'en'), ring: 'authentication' },
          {
            kind: 'row',
            parts: [
              { kind: 'check', on: true, label: same('LOGIN'), ring: 'login' },
              { kind: 'check', on: true, label: same('PLAIN'), ring: 'plain' },
              { kind: 'check', on: false, label: same('CRAM-MD5') },
            ],
          },
          {
            kind: 'check',
            on: true,
            label: t('ESMTP を使用（SMTP認証には必須）', 'Use ESMTP (required for SMTP authentication)', 'en'),
          },
          { kind: 'check', on: false, label: t('POP before SMTP を使用', 'Use POP before SMTP', 'en') },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('SSL/TLS関連', 'SSL/TLS', 'en'),
        body: [
          securityList(t('受信用(C):', 'Receiving:', 'en'), 'incomingSecurity'),
          securityList(t('送信用(I):', 'Sending:', 'en'), 'outgoingSecurity'),
          { kind: 'check', on: false, label: t('証明書を検証しない(S)', 'Do not verify certificates', 'en') },
        ],
      },
    ]),
  ],
  actions: [
    { do: t('「詳細」タブを押します。', 'Click the tab “Advanced”.'), ring: 'tab' },
    fillIn(same('SMTP'), 'outgoingPort', 'outgoingPort'),
    {
      do: {
        if: { accountType: 'pop' },
        is: t('「POP3」に入力します。', 'Fill in “POP3”.'),
        else: t('「IMAP4」に入力します。', 'Fill in “IMAP4”.'),
      },
      ring: 'incomingPort',
      value: 'incomingPort',
    },
    {
      do: t('「SMTP認証」にチェックを入れます。', 'Tick “SMTP Authentication”.'),
      why: t('これを忘れると、受信はできても送信ができません。', 'Without it you can receive but not send.'),
      ring: 'authentication',
    },
    { do: t('「LOGIN」にチェックを入れます。', 'Tick “LOGIN”.'), ring: 'login' },
    { do: t('「PLAIN」にチェックを入れます。', 'Tick “PLAIN”.'), ring: 'plain' },
    choose(t('受信用(C)', 'Receiving'), 'incomingSecurity', 'incomingSecurity'),
    choose(t('送信用(I)', 'Sending'), 'outgoingSecurity', 'outgoingSecurity'),
    press(t('OK', 'OK'), 'ok'),
    {
      do: t('自分あてにメールを送り、届くことを確かめます。', 'Send yourself a message and see it arrive.'),
      noRing: 'look',
    },
  ],
  notes: [
    {
      kind: 'warning',
      text: t('「証明書を検証しない(S)」にはチェックを入れません。', 'Never tick “Do not verify certificates”.'),
    },
  ],
  cures: [
    {
      sign: t('535 と出る、またはログインが断られる', '535, or the login is refused', true),
      cure: t(
        '「ユーザーID(U)」が {loginName} か見て、パスワードをコピーし直します。',
        'See that “User ID” is {loginName} and copy the password again.',
      ),
    },
    {
      sign: t('550・553 と出る', '550 or 553', true),
      cure: t(
        '「SMTP認証」にチェックを入れ、メールアドレスが {emailAddress} であることを確かめます。',
        'Tick “SMTP Authentication” and see that the address is {emailAddress}.',
      ),
    },
    {
      sign: t('受信はできるが、送信だけつながらない', 'You receive, but sending finds no connection'),
      cure: t(
        'SMTP のポートが {outgoingPort} か見直します。25 のままではプロバイダーに止められます。',
        'See that the SMTP port is {outgoingPort}: port 25 is blocked by access providers.',
      ),
    },
    {
      sign: t('証明書の警告が出る', 'A warning about the certificate appears'),
      cure: t(
        'サーバー名をコピーし直します。それでも出るときは、IT 担当者に見せてください。',
        'Copy the server names again. If it comes back, show it to your IT staff.',
      ),
    },
  ],
};

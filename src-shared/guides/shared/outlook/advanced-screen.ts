import { whether } from '../../format/condition';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { internetSettings } from './settings-window';

const pop = { accountType: 'pop' } as const;
const imap = { accountType: 'imap' } as const;

export const advanced: Screen = {
  id: 'advanced',
  title: t('ポート番号と暗号化を設定する', 'Set the ports and the encryption'),
  picture: [
    internetSettings('advanced', [
      {
        kind: 'group',
        style: 'line',
        label: t('サーバーのポート番号', 'Server Port Numbers'),
        body: [
          {
            kind: 'field',
            narrow: true,
            label: {
              if: pop,
              is: t('受信サーバー (POP3)(I):', 'Incoming server (POP3):', 'en'),
              else: t('受信サーバー (IMAP)(I):', 'Incoming server (IMAP):', 'en'),
            },
            shows: value('incomingPort'),
            ring: 'incomingPort',
            after: [{ kind: 'button', label: t('標準設定(D)', 'Use Defaults', 'en') }],
          },
          {
            kind: 'check',
            when: pop,
            on: whether({ incomingSecurity: ['tls'] }),
            ring: 'incomingSecurity',
            label: t(
              'このサーバーは暗号化された接続 (SSL) が必要(E)',
              'This server requires an encrypted connection (SSL)',
            ),
          },
          {
            kind: 'list',
            when: imap,
            narrow: true,
            label: t('使用する暗号化接続の種類(E):', 'Use the following type of encrypted connection:', true),
            shows: value('incomingSecurity'),
            ring: 'incomingSecurity',
          },
          {
            kind: 'field',
            narrow: true,
            label: t('送信サーバー (SMTP)(O):', 'Outgoing server (SMTP):', 'en'),
            shows: value('outgoingPort'),
            ring: 'outgoingPort',
          },
          {
            kind: 'list',
            narrow: true,
            label: t('使用する暗号化接続の種類(C):', 'Use the following type of encrypted connection:', 'en'),
            shows: value('outgoingSecurity'),
            ring: 'outgoingSecurity',
          },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('サーバーのタイムアウト(T)', 'Server Timeouts', 'en'),
        body: [
          {
            kind: 'slider',
            from: t('短い', 'Short', 'en'),
            to: t('長い', 'Long', 'en'),
            reading: t('1 分', '1 minute', 'en'),
          },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        when: pop,
        label: t('配信', 'Delivery'),
        body: [
          {
            kind: 'check',
            on: true,
            label: t('サーバーにメッセージのコピーを置く(L)', 'Leave a copy of messages on the server', 'en'),
          },
          {
            kind: 'check',
            on: true,
            label: t('サーバーから削除する(R)', 'Remove from server after', 'en'),
            after: [
              { kind: 'field', narrow: true, shows: same('14') },
              { kind: 'words', text: t('日後', 'days', 'en') },
            ],
          },
          {
            kind: 'check',
            on: false,
            label: t(
              '[削除済みアイテム] から削除されたら、サーバーから削除(M)',
              "Remove from server when deleted from 'Deleted Items'",
              'en',
            ),
          },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        when: imap,
        label: t('フォルダー', 'Folders', true),
        body: [{ kind: 'field', label: t('ルート フォルダーのパス(F):', 'Root folder path:', 'en') }],
      },
    ]),
  ],
  actions: [
    { do: t('「詳細設定」タブを押します。', 'Click the tab “Advanced”.'), ring: 'tab' },
    {
      when: { accountType: 'pop', incomingSecurity: ['tls'] },
      do: t(
        '「このサーバーは暗号化された接続 (SSL) が必要(E)」にチェックを入れます。',
        'Tick “This server requires an encrypted connection (SSL)”.',
      ),
      ring: 'incomingSecurity',
    },
    {
      when: { accountType: 'pop', incomingSecurity: ['none', 'starttls'] },
      do: t(
        '「このサーバーは暗号化された接続 (SSL) が必要(E)」のチェックが外れていることを確かめます。',
        'See that “This server requires an encrypted connection (SSL)” is not ticked.',
      ),
      ring: 'incomingSecurity',
    },
    {
      when: imap,
      do: t(
        '受信サーバーの下の「使用する暗号化接続の種類」で「{incomingSecurity}」を選びます。',
        'Under the incoming server choose “{incomingSecurity}” as the type of encrypted connection.',
      ),
      ring: 'incomingSecurity',
      value: 'incomingSecurity',
    },
    {
      do: {
        if: pop,
        is: t('「受信サーバー (POP3)(I)」に入力します。', 'Fill in “Incoming server (POP3)”.'),
        else: t('「受信サーバー (IMAP)(I)」に入力します。', 'Fill in “Incoming server (IMAP)”.'),
      },
      ring: 'incomingPort',
      value: 'incomingPort',
    },
    {
      do: t(
        '「使用する暗号化接続の種類(C)」で「{outgoingSecurity}」を選びます。',
        'Choose “{outgoingSecurity}” as “Use the following type of encrypted connection”.',
      ),
      ring: 'outgoingSecurity',
      value: 'outgoingSecurity',
    },
    {
      do: t('「送信サーバー (SMTP)(O)」に入力します。', 'Fill in “Outgoing server (SMTP)”.'),
      ring: 'outgoingPort',
      value: 'outgoingPort',
    },
    { do: t('「OK」を押します。', 'Press “OK”.'), ring: 'ok' },
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        '暗号化を先に、ポート番号をあとに設定します。暗号化を変えると、ポート番号が元に戻ることがあるためです。',
        'Set the encryption first and the port after it: changing the encryption can put the port back.',
      ),
    },
    {
      kind: 'warning',
      when: { outgoingPort: [25] },
      text: t(
        '送信にポート 25 を使う設定です。多くのプロバイダーはこのポートを止めているため、送信だけできないことがあります。そのときは IT 担当者に、587 を使えるか聞いてください。',
        'This set-up sends through port 25, which many access providers block: you may receive but not send. If so, ask your IT staff whether 587 can be used.',
      ),
    },
    {
      kind: 'warning',
      when: { outgoingSecurity: ['tls'], outgoingPort: [587] },
      text: t(
        '「SSL」とポート 587 の組み合わせは、ふつうつながりません。テストでエラーになったら、「TLS」に変えるか、IT 担当者に知らせてください。',
        '“SSL” and port 587 do not usually go together. If the test fails, choose “TLS” or tell your IT staff.',
      ),
    },
    {
      kind: 'tip',
      when: pop,
      text: t(
        '「配信」はそのままで構いません。受け取ったメールは 14 日後にサーバーから消え、パソコンには残ります。',
        'Leave “Delivery” as it is. Mail you have received disappears from the server after 14 days and stays on this PC.',
      ),
    },
  ],
  cures: [
    {
      sign: t('ポート番号が、入力したものと違っている', 'A port is not what you entered'),
      cure: t(
        '暗号化の種類を選び直したときに戻ったものです。受信は {incomingPort}、送信は {outgoingPort} に入れ直してから「OK」を押します。',
        'It went back when the encryption was changed. Enter {incomingPort} for incoming and {outgoingPort} for outgoing again, then press “OK”.',
      ),
    },
    {
      when: pop,
      sign: t('チェックの文に「SSL/TLS」と書いてある', 'The check box says “SSL/TLS” instead of “SSL”'),
      cure: t('同じものです。図のとおりに設定してください。', 'It is the same one; set it as in the picture.'),
    },
    {
      sign: t('一覧に「STARTTLS」「SSL/TLS」がある', 'The list has “STARTTLS” and “SSL/TLS”'),
      cure: t(
        '新しい更新が入った Outlook です。「TLS」の代わりに「STARTTLS」、「SSL」の代わりに「SSL/TLS」を選びます。',
        'That is a later update of Outlook: take “STARTTLS” for “TLS” and “SSL/TLS” for “SSL”.',
      ),
    },
  ],
};

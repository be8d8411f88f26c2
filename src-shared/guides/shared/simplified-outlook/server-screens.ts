import { whether } from '../../format/condition';
import { choose, press } from '../../format/controls';
import type { Part } from '../../format/picture';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Action, Note, Screen } from '../../guide';
import { outlookPage } from './page';

const pop = { accountType: 'pop' } as const;
const imap = { accountType: 'imap' } as const;
const server = t('サーバー', 'Server');
const port = t('ポート', 'Port');
const method = t('暗号化方法', 'Encryption method');
const ssl = t(
  'このサーバーは暗号化された接続 (SSL/TLS) が必要',
  'This server requires an encrypted connection (SSL/TLS)',
  'en',
);
const spa = t(
  'セキュリティで保護されたパスワード認証 (SPA) でのログオンが必要',
  'Require logon using Secure Password Authentication (SPA)',
  'en',
);

/** The two parts of the page: incoming and outgoing server. */
export const serverParts: Part[] = [
  {
    kind: 'group',
    style: 'heading',
    label: t('受信メール', 'Incoming mail'),
    body: [
      { kind: 'field', label: server, shows: value('incomingHost'), ring: 'incomingHost' },
      { kind: 'field', narrow: true, label: port, shows: value('incomingPort'), ring: 'incomingPort' },
      { kind: 'check', when: pop, on: whether({ incomingSecurity: ['tls'] }), label: ssl, ring: 'incomingSecurity' },
      { kind: 'list', when: imap, label: method, shows: value('incomingSecurity'), ring: 'incomingSecurity' },
      { kind: 'check', on: false, label: spa },
    ],
  },
  {
    kind: 'group',
    style: 'heading',
    label: t('送信メール', 'Outgoing mail'),
    body: [
      { kind: 'field', label: server, shows: value('outgoingHost'), ring: 'outgoingHost' },
      { kind: 'field', narrow: true, label: port, shows: value('outgoingPort'), ring: 'outgoingPort' },
      { kind: 'list', label: method, shows: value('outgoingSecurity'), ring: 'outgoingSecurity' },
      { kind: 'check', on: false, label: spa },
    ],
  },
];

/** Encryption before port: a changed encryption may put the port back. */
export const serverActions: Action[] = [
  {
    do: t('「受信メール」の「サーバー」に入力します。', 'Fill in “Server” under “Incoming mail”.'),
    ring: 'incomingHost',
    value: 'incomingHost',
  },
  {
    when: { accountType: 'pop', incomingSecurity: ['tls'] },
    do: t(
      'その下の「暗号化された接続 (SSL/TLS) が必要」にチェックを入れます。',
      'Tick the encrypted connection (SSL/TLS) below it.',
    ),
    ring: 'incomingSecurity',
  },
  {
    when: { accountType: 'pop', incomingSecurity: ['none', 'starttls'] },
    do: t(
      'その下の「暗号化された接続 (SSL/TLS) が必要」のチェックが外れていることを確かめます。',
      'See that the encrypted connection (SSL/TLS) below it is not ticked.',
    ),
    ring: 'incomingSecurity',
  },
  { ...choose(method, 'incomingSecurity', 'incomingSecurity'), when: imap },
  {
    do: t('「受信メール」の「ポート」に入力します。', 'Fill in “Port” under “Incoming mail”.'),
    ring: 'incomingPort',
    value: 'incomingPort',
  },
  {
    do: t('「送信メール」の「サーバー」に入力します。', 'Fill in “Server” under “Outgoing mail”.'),
    ring: 'outgoingHost',
    value: 'outgoingHost',
  },
  {
    do: t(
      '「送信メール」の「暗号化方法」で「{outgoingSecurity}」を選びます。',
      'Choose “{outgoingSecurity}” as “Encryption method” under “Outgoing mail”.',
    ),
    why: t('「自動」は選びません。', 'Do not leave it at “Auto”.'),
    ring: 'outgoingSecurity',
    value: 'outgoingSecurity',
  },
  {
    do: t('「送信メール」の「ポート」に入力します。', 'Fill in “Port” under “Outgoing mail”.'),
    ring: 'outgoingPort',
    value: 'outgoingPort',
  },
];

export const serverNotes: Note[] = [
  {
    kind: 'tip',
    text: t('SPA のチェックは、どちらも外したままにします。', 'Leave both boxes for SPA not ticked.'),
  },
  {
    kind: 'warning',
    when: { outgoingPort: [25] },
    text: t(
      '送信にポート 25 を使う設定です。多くのプロバイダーはこのポートを止めています。送信できないときは、587 を使えるか IT 担当者に聞いてください。',
      'This set-up sends through port 25, which many access providers block. If you cannot send, ask your IT staff whether 587 can be used.',
    ),
  },
  {
    kind: 'warning',
    when: { outgoingSecurity: ['tls'], outgoingPort: [587] },
    text: t(
      '「SSL/TLS」とポート 587 の組み合わせは、ふつうつながりません。つながらないときは「STARTTLS」を選ぶか、IT 担当者に知らせてください。',
      '“SSL/TLS” and port 587 do not usually go together. If it fails, choose “STARTTLS” or tell your IT staff.',
    ),
  },
];

const screen = (id: string, when: Screen['when']): Screen => ({
  id,
  when,
  title: t('サーバーとポートを入力する', 'Enter the servers and ports'),
  picture: [
    outlookPage([
      {
        kind: 'words',
        tone: 'title',
        text: {
          if: pop,
          is: t('POP アカウントの設定', 'POP Account Settings'),
          else: t('IMAP アカウントの設定', 'IMAP Account Settings'),
        },
      },
      { kind: 'words', tone: 'muted', text: t('{emailAddress}', '{emailAddress}') },
      ...serverParts,
      {
        kind: 'group',
        style: 'heading',
        when: pop,
        label: t('メッセージの配信', 'Message delivery', true),
        body: [
          { kind: 'check', on: false, label: t('既存のデータ ファイルを使用', 'Use an existing data file', true) },
        ],
      },
      {
        kind: 'row',
        align: 'end',
        parts: [{ kind: 'button', preferred: true, label: t('次へ', 'Next'), ring: 'next' }],
      },
    ]),
  ],
  actions: [...serverActions, press(t('次へ', 'Next'), 'next')],
  notes: serverNotes,
  cures: [
    {
      sign: t('チェックの文が「このサーバーでは…」で始まる', 'The wording of a check box is a little different'),
      cure: t('同じものです。図のとおりに設定します。', 'It is the same one; set it as in the picture.'),
    },
    {
      sign: t('ポート番号が、入力したものと違っている', 'A port is not what you entered'),
      cure: t(
        '暗号化を選び直したときに戻ったものです。受信は {incomingPort}、送信は {outgoingPort} に入れ直します。',
        'It went back when the encryption was changed. Enter {incomingPort} for incoming and {outgoingPort} for outgoing again.',
      ),
    },
  ],
});

export const serverFirst = screen('server', { answers: { order: 'server' } });
export const serverAfterProblem = screen('server-again', { answers: { after: 'problem' } });

import { whether } from '../../format/condition';
import { choose, press } from '../../format/controls';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Action, Screen } from '../../guide';
import { settingsPage } from './window';

const pop = { accountType: 'pop' } as const;
const encryptedIn = { incomingSecurity: ['tls', 'starttls'] } as const;
const encryptedOut = { outgoingSecurity: ['tls', 'starttls'] } as const;
const starttlsIn = { incomingSecurity: ['starttls'] } as const;
const starttlsOut = { outgoingSecurity: ['starttls'] } as const;
const starttls = t('STARTTLSを使用', 'Use STARTTLS', 'en');

const typeLabel = t('受信メールサーバーの種類', 'Kind of incoming mail server', 'en');
const kind: Screen = {
  id: 'type',
  title: t('受信の種類を確かめる', 'Check the kind of incoming server'),
  picture: [
    settingsPage(t('メールサーバー - POP3/IMAP4', 'Mail server - POP3/IMAP4', 'en'), [
      { kind: 'list', label: typeLabel, shows: value('accountType'), ring: 'type' },
    ]),
  ],
  actions: [
    {
      do: t(
        '「アカウント毎の設定」→「メールサーバー」→「POP3/IMAP4」を開きます。',
        'Open “Settings of each account” → “Mail server” → “POP3/IMAP4”.',
      ),
      noRing: 'before',
    },
    choose(typeLabel, 'type', 'accountType'),
    press(t('OK', 'OK'), 'ok'),
  ],
  notes: [],
  cures: [],
};

const box = (direction: 'incoming' | 'outgoing', label: string): Action => ({
  do: {
    if: direction === 'incoming' ? encryptedIn : encryptedOut,
    is: t(`「${label}」にチェックを入れます。`, `Tick “${label}”.`),
    else: t(`「${label}」のチェックを外します。`, `Untick “${label}”.`),
  },
  ring: `${direction}Security`,
});

const ports: Screen = {
  id: 'ports',
  title: t('ポート番号と暗号化を設定する', 'Set the ports and the encryption'),
  picture: [
    settingsPage(t('メールサーバー - 詳細', 'Mail server - Details', 'en'), [
      { kind: 'check', when: pop, on: whether(encryptedIn), label: same('POP over SSL'), ring: 'incomingSecurity' },
      {
        kind: 'check',
        when: { accountType: 'imap' },
        on: whether(encryptedIn),
        label: same('IMAP over SSL'),
        ring: 'incomingSecurity',
      },
      { kind: 'check', when: starttlsIn, on: true, label: starttls, ring: 'incomingStarttls' },
      { kind: 'check', on: whether(encryptedOut), label: same('SMTP over SSL'), ring: 'outgoingSecurity' },
      { kind: 'check', when: starttlsOut, on: true, label: starttls, ring: 'outgoingStarttls' },
      {
        kind: 'group',
        style: 'line',
        label: t('サーバーのポート番号', 'Server ports', 'en'),
        body: [
          {
            kind: 'field',
            narrow: true,
            label: { if: pop, is: same('POP3'), else: same('IMAP4') },
            shows: value('incomingPort'),
            ring: 'incomingPort',
          },
          { kind: 'field', narrow: true, label: same('SMTP'), shows: value('outgoingPort'), ring: 'outgoingPort' },
        ],
      },
      {
        kind: 'check',
        on: false,
        label: t('SSL接続で、証明書を検証しない', 'Do not verify certificates of SSL connections', 'en'),
      },
    ]),
  ],
  actions: [
    {
      do: t(
        '「アカウント毎の設定」→「メールサーバー」→「詳細」を開きます。',
        'Open “Settings of each account” → “Mail server” → “Details”.',
      ),
      noRing: 'before',
    },
    { ...box('incoming', 'POP over SSL'), when: pop },
    { ...box('incoming', 'IMAP over SSL'), when: { accountType: 'imap' } },
    {
      do: t('受信の「STARTTLSを使用」にチェックを入れます。', 'Tick “Use STARTTLS” for receiving.'),
      ring: 'incomingStarttls',
      when: starttlsIn,
    },
    box('outgoing', 'SMTP over SSL'),
    {
      do: t('送信の「STARTTLSを使用」にチェックを入れます。', 'Tick “Use STARTTLS” for sending.'),
      ring: 'outgoingStarttls',
      when: starttlsOut,
    },
    {
      do: {
        if: pop,
        is: t('「POP3」のポート番号を入力します。', 'Enter the port of “POP3”.'),
        else: t('「IMAP4」のポート番号を入力します。', 'Enter the port of “IMAP4”.'),
      },
      ring: 'incomingPort',
      value: 'incomingPort',
    },
    {
      do: t('「SMTP」のポート番号を書き換えます。', 'Change the port of “SMTP”.'),
      why: t(
        'はじめの 25 は、多くのプロバイダーに止められています。',
        'The 25 that stands here at first is blocked by most access providers.',
      ),
      ring: 'outgoingPort',
      value: 'outgoingPort',
    },
    press(t('OK', 'OK'), 'ok'),
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        '「SSL接続で、証明書を検証しない」にはチェックを入れません。',
        'Never tick “Do not verify certificates of SSL connections”.',
      ),
    },
  ],
  cures: [
    {
      sign: t('受信はできるが、送信だけ時間切れになる', 'You receive, but sending times out'),
      cure: t(
        'SMTP のポートが {outgoingPort} か見直します。25 のままではプロバイダーに止められます。',
        'See that the SMTP port is {outgoingPort}: port 25 is blocked by access providers.',
      ),
    },
  ],
};

const trouble: Screen = {
  id: 'check',
  title: t('認証の方式を確かめ、送受信を試す', 'Check the way of signing in and try it'),
  picture: [
    settingsPage(t('メールサーバー - トラブル対策', 'Mail server - Troubleshooting', 'en'), [
      {
        kind: 'list',
        label: t('SMTP-AUTHの方式', 'Kind of SMTP-AUTH', 'en'),
        shows: t('自動', 'Automatic', 'en'),
        ring: 'method',
      },
      { kind: 'check', on: false, label: same('SPA'), ring: 'spa' },
    ]),
  ],
  actions: [
    {
      do: t(
        '「アカウント毎の設定」→「メールサーバー」→「トラブル対策」を開きます。',
        'Open “Settings of each account” → “Mail server” → “Troubleshooting”.',
      ),
      noRing: 'before',
    },
    {
      do: t(
        '「SMTP-AUTHの方式」が「自動」になっていることを確かめます。',
        'See that “Kind of SMTP-AUTH” is “Automatic”.',
      ),
      ring: 'method',
    },
    { do: t('「SPA」のチェックが外れていることを確かめます。', 'See that “SPA” is not ticked.'), ring: 'spa' },
    press(t('OK', 'OK'), 'ok'),
    {
      do: t('自分あてにメールを送り、届くことを確かめます。', 'Send yourself a message and see it arrive.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('ログインが断られる', 'The login is refused'),
      cure: t(
        '「アカウント名」が {loginName} か見て、パスワードをコピーし直します。',
        'See that “Account name” is {loginName} and copy the password again.',
      ),
    },
    {
      sign: t('送信で「535」や「530」と出る', 'Sending says 535 or 530', true),
      cure: t(
        '「SMTP-AUTH (SMTP認証)」にチェックを入れ、アカウント名とパスワードを見直します。',
        'Tick “SMTP-AUTH” and check the account name and the password.',
      ),
    },
    {
      sign: t('送信で「550」や「553」と出る', 'Sending says 550 or 553', true),
      cure: t(
        '電子メールアドレスが {emailAddress} であることを確かめます。',
        'See that the e-mail address is {emailAddress}.',
      ),
    },
  ],
};

export const settingsScreens: Screen[] = [kind, ports, trouble];

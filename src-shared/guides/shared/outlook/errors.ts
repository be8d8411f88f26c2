import { t } from '../../format/text';
import type { Cure } from '../../guide';

const askIt = {
  ja: 'それでも直らなければ、番号を IT 担当者に知らせてください。',
  en: 'If that does not help, tell your IT staff the number.',
};

/** What Outlook's test and its first send and receive may answer; Outlook Express and Live Mail share the numbers. */
export const outlookErrors: Cure[] = [
  {
    when: { accountType: 'pop' },
    sign: t(
      '0x800CCC92・0x800CCC91・0x800CCC90：ログインが断られた',
      '0x800CCC92, 0x800CCC91, 0x800CCC90: the login was refused',
    ),
    cure: t(
      '「アカウント名」がメールアドレスになっていないか見て、{loginName} に直します。次にパスワードをコピーし直します。CapsLock にも注意してください。',
      'See whether “User Name” holds the e-mail address and put {loginName} there. Then copy the password again; mind Caps Lock.',
    ),
  },
  {
    when: { accountType: 'imap' },
    sign: t('0x800CCCD1：ログインが断られた', '0x800CCCD1: the login was refused'),
    cure: t(
      '「アカウント名」がメールアドレスになっていないか見て、{loginName} に直します。次にパスワードをコピーし直します。CapsLock にも注意してください。',
      'See whether “User Name” holds the e-mail address and put {loginName} there. Then copy the password again; mind Caps Lock.',
    ),
  },
  {
    sign: t(
      'ユーザー名とパスワードを尋ねる小さな画面が何度も出る',
      'A small window asks for user name and password again and again',
    ),
    cure: t(
      'ユーザー名の欄を {loginName} に書き直し、パスワードを入れて「OK」を押します。',
      'Put {loginName} into the user name box, enter the password and press “OK”.',
    ),
  },
  {
    sign: t('0x800CCC0D：サーバーが見つからない', '0x800CCC0D: the server was not found', true),
    cure: t(
      'サーバー名に打ち間違いや全角文字、空白があります。受信 {incomingHost}、送信 {outgoingHost} をコピーし直します。',
      'The server name has a typing error, full-width letters or a space. Copy {incomingHost} (incoming) and {outgoingHost} (outgoing) again.',
    ),
  },
  {
    sign: t(
      '0x800CCC0E・0x80042108・0x80042109：サーバーにつながらない',
      '0x800CCC0E, 0x80042108, 0x80042109: no connection to the server',
    ),
    cure: t(
      `サーバー名と、「詳細設定」タブのポート番号（受信 {incomingPort}、送信 {outgoingPort}）を見直します。ウイルス対策ソフトや会社のネットワークが止めていることもあります。${askIt.ja}`,
      `Check the server names and, on the tab “Advanced”, the ports ({incomingPort} incoming, {outgoingPort} outgoing). Security software or the office network may be in the way. ${askIt.en}`,
    ),
  },
  {
    sign: t('0x800CCC0F：接続が途中で切れた', '0x800CCC0F: the connection was dropped'),
    cure: t(
      `「送信サーバー」タブの認証のチェックと、「詳細設定」タブの暗号化が図と同じか見直します。${askIt.ja}`,
      `Compare authentication on “Outgoing Server” and the encryption on “Advanced” with the pictures. ${askIt.en}`,
    ),
  },
  {
    sign: t(
      '0x800CCC1A：「指定した種類の接続暗号化をサポートしていません」',
      '0x800CCC1A: the server does not support the connection encryption type',
      'en',
    ),
    cure: t(
      '暗号化の種類とポート番号の組が合っていません。「詳細設定」タブで、送信の種類を「{outgoingSecurity}」、ポートを {outgoingPort} にします。',
      'Encryption and port do not fit together. On “Advanced” set “{outgoingSecurity}” and port {outgoingPort} for outgoing mail.',
    ),
  },
  {
    when: { outgoingSecurity: ['starttls'] },
    sign: t('0x800CCC7D：STARTTLS が使えない', '0x800CCC7D: the server has no STARTTLS', true),
    cure: t(
      'サーバーが暗号化に対応していません。IT 担当者に、「SSL」と 465 を使えるか聞いてください。',
      'The server offers no encryption there. Ask your IT staff whether “SSL” with port 465 can be used.',
    ),
  },
  {
    sign: t(
      '0x800CCC78・0x800CCC79・550・553・554：差出人やあて先が断られた',
      '0x800CCC78, 0x800CCC79, 550, 553, 554: sender or recipient refused',
    ),
    cure: t(
      '「送信サーバー (SMTP) は認証が必要(O)」にチェックを入れ、「電子メール アドレス」が {emailAddress} であることを確かめます。',
      'Tick “My outgoing server (SMTP) requires authentication” and see that “E-mail Address” is {emailAddress}.',
    ),
  },
  {
    sign: t('530・535：送信の認証に失敗した', '530, 535: authentication for sending failed', true),
    cure: t(
      '「送信サーバー」タブで認証をオンにし、「受信メール サーバーと同じ設定を使用する(U)」を選びます。アカウント名とパスワードも見直します。',
      'On “Outgoing Server” turn authentication on with “Use same settings as my incoming mail server”. Check user name and password too.',
    ),
  },
  {
    sign: t('0x800CCC18・0x800CCC80：認証の方法が合わない', '0x800CCC18, 0x800CCC80: no common way to sign in', true),
    cure: t(
      'アカウントの画面で、SPA（セキュリティで保護されたパスワード認証）のチェックを外します。',
      'On the account page, untick Secure Password Authentication (SPA).',
    ),
  },
  {
    sign: t(
      '0x800CCC19・0x8004210A・0x8004210B：時間切れ',
      '0x800CCC19, 0x8004210A, 0x8004210B: it took too long',
      true,
    ),
    cure: t(
      `「詳細設定」タブのポート番号と暗号化を図と見比べ、もう一度試します。${askIt.ja}`,
      `Compare ports and encryption on “Advanced” with the picture and try again. ${askIt.en}`,
    ),
  },
  {
    sign: t(
      '「確認できないセキュリティ証明書を使用しています」という警告が出る',
      'A warning says that the security certificate cannot be verified',
      true,
    ),
    cure: t(
      '「はい」を押す前に、IT 担当者に見せてください。サーバー名が違っていても、この警告が出ます。',
      'Show it to your IT staff before you press “Yes”. A wrong server name brings it up as well.',
    ),
  },
  {
    sign: t('0x8004010F：データ ファイルが開けない', '0x8004010F: the data file cannot be opened'),
    cure: t(
      'メールの値は正しく、Outlook のプロファイルが壊れています。IT 担当者に新しいプロファイルを作ってもらってください。',
      'Your values are right; the profile of Outlook is damaged. Ask your IT staff for a new profile.',
    ),
  },
];

import { t } from '../../format/text';
import type { Cure } from '../../guide';

/** What the phone says when it cannot sign in, and what helps. */
export const iphoneErrors: Cure[] = [
  {
    sign: t('「… のユーザ名またはパスワードが間違っています」', '“The user name or password for … is incorrect”', true),
    cure: t(
      'ユーザ名がメールアドレスになっていないか見ます。受信・送信とも {loginName} です。パスワードは大文字と小文字に気をつけて入れ直します。',
      'See that the user name is not the address: it is {loginName} for both servers. Enter the password again and mind capital letters.',
    ),
  },
  {
    when: { incomingSecurity: ['starttls', 'tls'] },
    sign: t('「SSLを使用して接続できません」', '“Cannot Connect Using SSL”', true),
    cure: t(
      '「キャンセル」をタップして、ホスト名 {incomingHost} と {outgoingHost} を見直します。合っていれば IT 担当者に知らせてください。「はい」で暗号化せずに進めてはいけません。',
      'Tap “Cancel” and look at the host names {incomingHost} and {outgoingHost}. If they are right, tell your IT staff. Do not go on without encryption.',
    ),
  },
  {
    sign: t('「サーバの識別情報を検証できません」', '“Cannot Verify Server Identity”', true),
    cure: t(
      '「続ける」をタップする前に、IT 担当者に見せてください。ホスト名が証明書の名前と違うときに出ます。',
      'Show it to your IT staff before you tap “Continue”. It appears when the host name is not the one in the certificate.',
    ),
  },
  {
    sign: t('「検証中」のまま進まない', 'It stays at “Verifying”'),
    cure: t(
      '電波を確かめます。会社の Wi-Fi が止めていることもあるので、Wi-Fi を切ってもう一度試します。',
      'Look at the signal. The office Wi-Fi may block it: turn Wi-Fi off and try once more.',
    ),
  },
  {
    sign: t('受信はできるが、送信できない', 'You can receive but not send'),
    cure: t(
      '送信メールサーバのユーザ名とパスワードが空でないか、サーバポートが {outgoingPort} かを確かめます。',
      'See that user name and password of the outgoing server are not empty and that its port is {outgoingPort}.',
    ),
  },
];

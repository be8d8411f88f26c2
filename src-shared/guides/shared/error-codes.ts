import type { Text } from '../format/text';
import { t } from '../format/text';
import type { Cure } from '../guide';

/** How a client calls the places that the cures send the reader to. */
export interface Places {
  loginName: Text;
  address: Text;
  /** Where ports and encryption are set. */
  ports: Text;
  authentication: Text;
  /** The sentence that says how Secure Password Authentication is turned off. */
  withoutSpa: Text;
}

/** What the error codes of Outlook Express and its relatives mean, in a client's own words. */
export const codedErrors = ({ loginName, address, ports, authentication, withoutSpa }: Places): Cure[] => [
  {
    sign: t(
      '0x800CCC92・0x800CCC91・0x800CCC90・0x800CCCD1：ログインが断られた',
      '0x800CCC92, 0x800CCC91, 0x800CCC90, 0x800CCCD1: the login was refused',
    ),
    cure: t(
      `「${loginName.ja}」がメールアドレスになっていないか見て、{loginName} に直します。次に、パスワードをコピーし直します。CapsLock にも注意してください。`,
      `See that “${loginName.en}” is {loginName} and not the address. Then copy the password again; mind Caps Lock.`,
    ),
  },
  {
    sign: t('0x800CCC0D：サーバーが見つからない', '0x800CCC0D: the server was not found', true),
    cure: t(
      'サーバー名に打ち間違い、全角文字、または空白があります。受信 {incomingHost}、送信 {outgoingHost} をコピーし直します。',
      'A server name has a typing error, a full-width letter or a space. Copy {incomingHost} (incoming) and {outgoingHost} (outgoing) again.',
    ),
  },
  {
    sign: t(
      '0x800CCC0E（ソケット エラー 10060・10051）：サーバーにつながらない',
      '0x800CCC0E (socket error 10060 or 10051): no connection to the server',
    ),
    cure: t(
      `サーバー名と、${ports.ja}のポート番号（受信 {incomingPort}、送信 {outgoingPort}）を見直します。ポート 25 はプロバイダーが止めていることが多いので使いません。`,
      `Check the server names and the ports on ${ports.en}: {incomingPort} incoming, {outgoingPort} outgoing. Port 25 is blocked by most access providers.`,
    ),
  },
  {
    sign: t('0x800CCC0F：接続が途中で切れた', '0x800CCC0F: the connection was dropped'),
    cure: t(
      `「${authentication.ja}」のチェックと、${ports.ja}の暗号化（SSL）が図と同じか見直します。`,
      `See that “${authentication.en}” is ticked, and compare the encryption (SSL) on ${ports.en} with the picture.`,
    ),
  },
  {
    sign: t(
      '0x800CCC78・0x800CCC79・550・553：差出人やあて先が断られた',
      '0x800CCC78, 0x800CCC79, 550, 553: sender or recipient refused',
    ),
    cure: t(
      `「${authentication.ja}」にチェックを入れます。「${address.ja}」が {emailAddress} であることも確かめます。`,
      `Tick “${authentication.en}”, and see that “${address.en}” is {emailAddress}.`,
    ),
  },
  {
    sign: t('0x800CCC18・0x800CCC80：認証の方法が合わない', '0x800CCC18, 0x800CCC80: no common way to sign in', true),
    cure: withoutSpa,
  },
  {
    sign: t('0x800CCC1A・0x800CCC7D：暗号化が合わない', '0x800CCC1A, 0x800CCC7D: the encryption does not fit', true),
    cure: t(
      `${ports.ja}の SSL のチェックとポート番号（受信 {incomingPort}、送信 {outgoingPort}）を図と同じにします。同じなら、サーバーがその暗号化に対応していません。IT 担当者に知らせてください。`,
      `Set SSL and the ports (incoming {incomingPort}, outgoing {outgoingPort}) on ${ports.en} as in the picture. If they are, the server does not offer that encryption: tell your IT staff.`,
    ),
  },
  {
    sign: t('0x800CCC19：時間切れ', '0x800CCC19: it took too long', true),
    cure: t(
      `${ports.ja}のポート番号と暗号化（SSL）の組が図と同じか見直し、もう一度試します。`,
      `Compare the pairs of port and encryption (SSL) on ${ports.en} with the picture and try again.`,
    ),
  },
  {
    sign: t('530・535：送信の認証に失敗した', '530, 535: authentication for sending failed', true),
    cure: t(
      `「${authentication.ja}」にチェックを入れ、ユーザ名（ID）とパスワードを見直します。`,
      `Tick “${authentication.en}” and check the login ID and the password.`,
    ),
  },
];

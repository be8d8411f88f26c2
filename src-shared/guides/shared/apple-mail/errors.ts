import { t } from '../../format/text';
import type { Cure } from '../../guide';

/** What Mail says when it cannot sign in, and what helps. */
export const appleErrors: Cure[] = [
  {
    sign: t(
      '入力しても「アカウント名またはパスワードを確認できません」が消えない',
      '“Unable to verify account name or password” stays',
    ),
    cure: t(
      'ユーザ名が {loginName}（メールアドレスではありません）か、サーバーの名前に全角の文字や空白が混じっていないかを見て、パスワードを貼り直します。',
      'See that the user name is {loginName}, not the address, that the server names have no full-width letters or spaces, and paste the password again.',
    ),
  },
  {
    when: { incomingSecurity: ['none'] },
    sign: t('値は合っているのに、サインインできない', 'The values are right but it does not sign in'),
    cure: t(
      'Mac は先に暗号化してつなごうとするため、暗号化しないサーバーでは時間がかかります。1〜2 分待ち、もう一度「サインイン」を押します。「SSL を使わずに続けますか」のように聞かれたら「続ける」を押します。',
      'The Mac tries encryption first, which takes time with a server that has none. Wait a minute or two and press “Sign In” once more. If it asks whether to go on without SSL, continue.',
      true,
    ),
  },
  {
    when: { incomingSecurity: ['starttls', 'tls'] },
    sign: t('「サーバの識別情報を検証できません」', '“Mail can’t verify the identity of the server”', true),
    cure: t(
      '「接続」を押す前に、IT 担当者に見せてください。サーバーの名前が証明書の名前と違うときに出ます。',
      'Show it to your IT staff before you press “Connect”. It appears when the server’s name is not the one in the certificate.',
    ),
  },
  {
    sign: t('受信はできるが、送信できない', 'You can receive but not send'),
    cure: t(
      '「サーバ設定」の送信用メールサーバで、ユーザ名が {loginName}、ポートが {outgoingPort}、認証が「パスワード」かを確かめます。',
      'Under “Server Settings” see that the outgoing server has the user name {loginName}, port {outgoingPort} and “Password” as authentication.',
    ),
  },
];

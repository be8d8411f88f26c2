import { t } from '../../format/text';
import type { Cure } from '../../guide';

/** What the app says when it cannot sign in, and what helps. */
export const gmailErrors: Cure[] = [
  {
    sign: t('「ユーザー名またはパスワードが正しくありません」', '“Username or password is incorrect”', 'en'),
    cure: t(
      'ユーザー名がメールアドレスになっていないか見ます。正しくは {loginName} です。パスワードは大文字と小文字に気をつけて入れ直します。',
      'See that the username is not the address: it is {loginName}. Enter the password again and mind capital letters.',
    ),
  },
  {
    sign: t('「サーバーに接続できません」', '“Cannot connect to server”', 'en'),
    cure: t(
      'サーバーの名前とポートを図と見比べます。会社の Wi-Fi が止めていることもあるので、Wi-Fi を切ってもう一度試します。',
      'Compare server and port with the picture. The office Wi-Fi may block it: turn Wi-Fi off and try once more.',
    ),
  },
  {
    sign: t('「サーバーへの安全な接続を確立できません」', '“Cannot open a secure connection to the server”', 'en'),
    cure: t(
      '「セキュリティの種類」とポートの組み合わせを図と見比べます。合っていれば、サーバーの証明書の名前が違います。IT 担当者に知らせてください。',
      'Compare security type and port with the picture. If they are right, the name in the certificate differs: tell your IT staff.',
    ),
  },
  {
    sign: t(
      '「TLSが必要ですがサーバーが対応していません」',
      '“TLS is required but the server does not support it”',
      'en',
    ),
    cure: t(
      'サーバーがその暗号化に対応していません。「セキュリティの種類」を図のとおりにします。合っていれば IT 担当者に知らせてください。',
      'The server does not know that encryption. Set the security type as in the picture; if it is so already, tell your IT staff.',
    ),
  },
  {
    sign: t(
      '「認証方法がサーバーでサポートされていません」',
      '“The server does not support this way to sign in”',
      'en',
    ),
    cure: t(
      'ポートと「セキュリティの種類」を図と見比べます。合っていれば IT 担当者に知らせてください。',
      'Compare port and security type with the picture. If they are right, tell your IT staff.',
    ),
  },
];

import { t } from '../../format/text';
import type { Cure } from '../../guide';

/** What Thunderbird says when a set-up fails, and what helps. */
export const thunderbirdErrors: Cure[] = [
  {
    sign: t(
      '「認証に失敗しました。ユーザー名とパスワードを確認してください」',
      '“Authentication failed. Please check the username and password”',
    ),
    cure: t(
      'ユーザー名がメールアドレスのままです。受信・送信の両方を {loginName} にし、パスワードを貼り直します。「認証方式」が「通常のパスワード認証」かも確かめます。',
      'The username is still the address. Make it {loginName} for incoming and outgoing, paste the password again, and see that the authentication method is “Normal password”.',
    ),
  },
  {
    sign: t(
      '「Thunderbird がメールアカウントの設定を見つけられませんでした」',
      '“Thunderbird failed to find the settings for your email account”',
    ),
    cure: t(
      '自動では見つからないだけで、間違いではありません。「手動設定」から入力を続けます。すでに入力したあとなら、ホスト名とポート番号を図と見比べます。',
      'Nothing is wrong: they cannot be found automatically. Go on with the manual configuration. If you have filled it in already, compare hostnames and ports with the picture.',
    ),
  },
  {
    sign: t('「送信 (SMTP) サーバー … に接続できなかった」', '“could not connect to the outgoing server (SMTP)”', 'en'),
    cure: t(
      '送信サーバーが {outgoingHost}、ポート番号が {outgoingPort} であることを確かめます。合っていれば、会社のネットワークやセキュリティソフトが止めていないか、IT 担当者に聞いてください。',
      'See that the outgoing server is {outgoingHost} and its port {outgoingPort}. If so, ask your IT staff whether the network or security software blocks it.',
    ),
  },
  {
    sign: t(
      '「送信 (SMTP) サーバー … の認証に失敗しました」',
      '“Authentication failure while connecting to the outgoing server (SMTP)”',
      'en',
    ),
    cure: t(
      '「送信 (SMTP) サーバー」を開いて「編集」を押し、認証方式を「通常のパスワード認証」、ユーザー名を {loginName} にします。',
      'Edit the entry under “Outgoing Server”: “Normal password” as authentication method and {loginName} as username.',
    ),
  },
  {
    sign: t('「… が STARTTLS をサポートしていないため」', '“… it does not offer STARTTLS”', 'en'),
    cure: t(
      '「接続の保護」を図と見比べ、受信は「{incomingSecurity}」、送信は「{outgoingSecurity}」にします。合っていればサーバー側の設定です。IT 担当者に知らせてください。',
      'Compare the connection security with the picture: “{incomingSecurity}” for incoming, “{outgoingSecurity}” for outgoing. If that is what you have, tell your IT staff.',
    ),
  },
  {
    sign: t(
      '「暗号化されたパスワードをサポートしていないようです」',
      '“does not seem to support encrypted passwords”',
      'en',
    ),
    cure: t(
      '「認証方式」を「通常のパスワード認証」に変えます。',
      'Change the authentication method to “Normal password”.',
    ),
  },
  {
    sign: t('「受信サーバーの設定がすでに存在しています」', '“Incoming server already exists”'),
    cure: t(
      '同じアカウントがすでに登録されています。「☰」→「アカウント設定」で古いほうを直すか、消してからやり直します。',
      'The account is there already. Correct or remove the old one under “☰” → “Account Settings”.',
    ),
  },
  {
    sign: t('「ホスト名が未入力または正しくありません」', '“Hostname is empty or invalid”'),
    cure: t(
      '全角の文字や空白が混じっています。消して、コピーした値を貼り付けます。',
      'There are full-width letters or spaces in it. Clear it and paste the copied value.',
    ),
  },
  {
    when: { incomingSecurity: ['starttls', 'tls'] },
    sign: t('「セキュリティ例外の追加」の画面が出る', 'A window “Add Security Exception” appears', true),
    cure: t(
      '承認する前に、IT 担当者に見せてください。サーバー名が違っていても、この画面が出ます。',
      'Show it to your IT staff before you confirm. A wrong server name brings it up as well.',
    ),
  },
];

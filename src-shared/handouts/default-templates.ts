/**
 * The program's own messages, for an office that has not written any. By language, then by kind. What may be empty has a
 * line of its own, which is then left out.
 */
export const defaultTemplates = {
  ja: {
    letter: `{氏名} 様

会社のメールを使う準備ができました。次の設定をメールソフトに入力してください。

メールアドレス：{メールアドレス}
ユーザ名（ID）：{ユーザ名}
※ユーザ名（ID）はメールアドレスとは違います。そのまま入力してください。

アカウントの種類：{アカウントの種類}
受信メールサーバ：{受信サーバ}（ポート {受信ポート}、暗号化 {受信の暗号化}）
送信メールサーバ：{送信サーバ}（ポート {送信ポート}、暗号化 {送信の暗号化}、認証あり）

パスワードは別の方法でお渡しします。

お困りのときの連絡先：{問い合わせ先}
お困りのときの電話：{問い合わせ電話}
受付時間：{受付時間}

{日付}
{会社名}
`,
    mail: `件名：会社のメールの設定について

{氏名} 様

会社のメール {メールアドレス} を使えるようになりました。
設定の値は次のとおりです。

ユーザ名（ID）：{ユーザ名}（メールアドレスとは違います）
受信（{アカウントの種類}）：{受信サーバ} ポート {受信ポート} 暗号化 {受信の暗号化}
送信：{送信サーバ} ポート {送信ポート} 暗号化 {送信の暗号化} 認証あり

パスワードはこのメールには書いていません。別の方法でお渡しします。

お困りのときの連絡先：{問い合わせ先}
お困りのときの電話：{問い合わせ電話}
{会社名}
`,
    chat: `{氏名} さん、会社のメール {メールアドレス} が使えます。
ユーザ名（ID）は {ユーザ名} です（メールアドレスとは違います）。
受信 {アカウントの種類} {受信サーバ}:{受信ポート}（暗号化 {受信の暗号化}）
送信 {送信サーバ}:{送信ポート}（暗号化 {送信の暗号化}、認証あり）
パスワードは別にお渡しします。
`,
  },
  en: {
    letter: `Dear {displayName},

Your company mailbox is ready. Please enter these settings in your mail program.

Mail address: {emailAddress}
User name (login ID): {loginName}
The user name is not the mail address. Please type it exactly as it stands here.

Account type: {accountType}
Incoming server: {incomingHost} (port {incomingPort}, encryption {incomingSecurity})
Outgoing server: {outgoingHost} (port {outgoingPort}, encryption {outgoingSecurity}, with authentication)

You get the password in another way.

Whom to ask for help: {helpName}
Phone: {helpPhone}
Hours: {helpHours}

{date}
{companyName}
`,
    mail: `Subject: The settings of your company mailbox

Dear {displayName},

Your company mailbox {emailAddress} is ready. These are its settings.

User name (login ID): {loginName} (this is not the mail address)
Receiving ({accountType}): {incomingHost}, port {incomingPort}, encryption {incomingSecurity}
Sending: {outgoingHost}, port {outgoingPort}, encryption {outgoingSecurity}, with authentication

The password is not in this mail. You get it in another way.

Whom to ask for help: {helpName}
Phone: {helpPhone}
{companyName}
`,
    chat: `{displayName}, your company mailbox {emailAddress} is ready.
Your user name (login ID) is {loginName}, which is not the mail address.
Receiving: {accountType}, {incomingHost}:{incomingPort} (encryption {incomingSecurity})
Sending: {outgoingHost}:{outgoingPort} (encryption {outgoingSecurity}, with authentication)
You get the password separately.
`,
  },
} as const;

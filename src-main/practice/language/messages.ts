/** What the panel says, English and Japanese. The telling part of each is BlueOnyx's own. `{name}` is filled in. */
export const messages = {
  loginAuthFailed: [
    'The login did not succeed. Please enter the correct username and/or password.',
    'ログインできませんでした。ユーザ名またはパスワードが間違っています。',
  ],
  loginExpired: [
    'Your session has expired. Please log in again to go on.',
    'セッションがタイムアウトしました。もう一度ログインしてください。',
  ],
  loginOk: [
    'To login, please enter your user name and password.',
    'ログインするには、ユーザ名とパスワードを入力してください。',
  ],
  wrongTwoFactorCode: ['The 2FA code is not valid.', '無効な2FA認証コードです。'],
  loginDenied: ['Your login was denied: too many failed attempts.', '失敗が続いたため、ログインが拒否されました。'],
  loginDeniedTitle: ['Login denied', 'ログイン拒否'],
  userNameAlreadyTaken: [
    'The user name {userName} is not available on this system. Please choose another one.',
    '{userName} は、このシステム上で別のユーザが既に使用しています。別の名前を指定してください。',
  ],
  userNameSuggest: [
    'The user name {userName} is not available on this system. These names are free: {names}',
    '{userName} は、このシステム上で別のユーザが既に使用しています。使用できる名前: {names}',
  ],
  aliasInUse: [
    'The alias {name} is already in use on this system.',
    'エイリアス {name} は、このシステム上ですでに使用されています。',
  ],
  failedToAddUser: [
    'The user account could not be created because of a system error.',
    'システムエラーのため、ユーザアカウントを作成できませんでした。',
  ],
  overUserLimit: [
    'You have exceeded the maximum number of users for {fqdn}.',
    '{fqdn} で許可されている最大数を超えるユーザは追加できません。',
  ],
  invalidData: ['The data entered for {key} is invalid.', '{key} に入力されたデータは無効です。'],
  cceError: ['CCE Error: {code} - OID: {oid}', 'CCE Error: {code} - OID: {oid}'],
  passwordEqualsUserName: [
    'The password is identical to your username.',
    'ユーザ名と同一のパスワードは使用できません。',
  ],
  invalidPassword: [
    'The password you entered was invalid. Please choose another one.',
    'パスワードが不正です。別のものを入力してください。',
  ],
  passwordInvalid: ['Invalid Password: {rule}', '無効なパスワード: {rule}'],
  passwordNotIdentical: [
    'The two passwords you entered are not identical.',
    '入力された2つのパスワードが同じではありません。',
  ],
  passwordTooShort: ['The password is too short.', 'パスワードがあまりにも短すぎるため使えません。'],
  passwordTooLong: ['The password is too long.', 'パスワードが長すぎます。'],
  passwordTooSimple: ['The password is too simplistic or systematic.', 'パスワードが単純すぎるか体系的です。'],
  passwordDictionaryWord: ['The password is based on a dictionary word.', 'パスワードが辞書の単語に基づいています。'],
  passwordStrong: ['Strong password', '強力なパスワード。'],
  passwordIllegalCharacters: ['The password has illegal characters in it.', 'パスワードに無効な文字が含まれています。'],
  invalidVacationDate: ['This is an invalid vacation date.', '無効な休暇の日付です。'],
  blankVacationMessage: ['The vacation message is empty.', '不在時自動応答メッセージが空です。'],
  cannotDeleteSiteAdmin: [
    'The user cannot be deleted: the web server of the site needs this administrator.',
    'サイトのWebサーバが使用しているため、このユーザーを削除できません。',
  ],
  required: ['This field is required.', 'このフィールドは必須です。'],
  forbiddenTitle: ['Forbidden', '禁じられた'],
  forbiddenText: ['You are not allowed to see this page.', 'このページを表示する権限がありません。'],
  notFoundTitle: ['Page not found', 'ページが見つかりません'],
  notFoundText: ['There is no page at this address.', 'このアドレスにはページがありません。'],
  unauthorizedTitle: ['Authorization required', '認証が必要です'],
  serverErrorTitle: ['Server error', 'サーバエラー'],
  serverErrorText: ['The server could not handle the request.', 'サーバで要求を処理できませんでした。'],
  csrfRefused: ['The action you requested is not allowed.', '要求されたアクションは許可されていません。'],
  setupUnfinished: ['The initial setup of this server is not finished.', 'このサーバの初期設定が完了していません。'],
  enrolTwoFactor: ['Two-factor authentication must be set up first.', '先に二要素認証を設定してください。'],
  twoFactorEnrolled: ['Two-factor authentication is on.', '二要素認証は有効です。'],
} as const satisfies Record<string, readonly [english: string, japanese: string]>;

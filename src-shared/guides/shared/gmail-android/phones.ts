import { mainButton } from '../../format/controls';
import type { Part } from '../../format/picture';
import type { PhonePart } from '../../format/platform-parts';
import type { Text } from '../../format/text';
import { t } from '../../format/text';

export const labels = {
  next: t('次へ', 'Next'),
  manual: t('手動設定', 'Manual setup'),
  address: t('メールアドレス', 'Email address'),
  login: t('ユーザー名', 'Username'),
  password: t('パスワード', 'Password'),
  server: t('サーバー', 'Server'),
  smtp: t('SMTPサーバー', 'SMTP server'),
  port: t('ポート', 'Port'),
  security: t('セキュリティの種類', 'Security type'),
};

export const androidScreen = (title: Text, body: Part[], bottom: Part[]): PhonePart => ({
  kind: 'phone',
  look: 'android',
  title,
  body,
  bottom,
});

/** One screen of the app, with "Next" at the lower right. */
export const screenWithNext = (title: Text, body: Part[]): PhonePart =>
  androidScreen(title, body, [mainButton(labels.next, 'next')]);

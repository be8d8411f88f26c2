import type { Part } from '../../format/picture';
import type { PhonePart } from '../../format/platform-parts';
import type { Varying } from '../../format/condition';
import type { Text } from '../../format/text';
import { t } from '../../format/text';
import { button, mainButton } from '../../format/controls';

interface Bar {
  back?: Text;
  done?: Text;
  ring?: string;
}

/** One screen of an iPhone: its title, what stands left and right of it, and its rows. */
export const phone = (title: Varying<Text>, body: Part[], { back, done, ring }: Bar = {}): PhonePart => ({
  kind: 'phone',
  look: 'ios',
  title,
  ...(back && { left: [button(back)] }),
  ...(done && { right: [mainButton(done, ring)] }),
  body,
});

export const beside = (...parts: Part[]): Part => ({ kind: 'beside', parts });
export const cells = (body: Part[], label?: Text): Part => ({ kind: 'cells', body, ...(label && { label }) });
export const others = (count: number): Part => ({ kind: 'others', count });

/** Entries stand among others that do not matter. */
export const listed = (entry: Part, before = 2, after = 1): Part =>
  cells([...(before ? [others(before)] : []), entry, ...(after ? [others(after)] : [])]);

export const labels = {
  settings: t('設定', 'Settings'),
  mail: t('メール', 'Mail'),
  next: t('次へ', 'Next'),
  save: t('保存', 'Save'),
  done: t('完了', 'Done'),
  newAccount: t('新規アカウント', 'New Account'),
  name: t('名前', 'Name'),
  address: t('メール', 'Email'),
  password: t('パスワード', 'Password'),
  description: t('説明', 'Description'),
  host: t('ホスト名', 'Host Name'),
  login: t('ユーザ名', 'User Name'),
  incoming: t('受信メールサーバ', 'Incoming Mail Server'),
  outgoing: t('送信メールサーバ', 'Outgoing Mail Server'),
  ssl: t('SSLを使用', 'Use SSL'),
  authentication: t('認証', 'Authentication'),
  port: t('サーバポート', 'Server Port'),
};

import type { Part, WindowPart } from '../../format/picture';
import type { Text } from '../../format/text';
import { t } from '../../format/text';

export const next = t('次へ >>', 'Next >>', 'en');

export const wizardPage = (
  body: Part[],
  forward: Part = { kind: 'button', label: next, preferred: true, ring: 'next' },
): WindowPart => ({
  kind: 'window',
  style: 'sheet',
  title: t('アカウントの新規作成', 'New account', 'en'),
  width: 44,
  body,
  buttons: [
    { kind: 'button', label: t('<< 戻る', '<< Back', true) },
    forward,
    { kind: 'button', label: t('キャンセル', 'Cancel', true) },
  ],
});

/** One page of an account's settings; `path` is where it hangs in the tree of pages. */
export const settingsPage = (path: Text, body: Part[]): WindowPart => ({
  kind: 'window',
  style: 'sheet',
  title: t('アカウント毎の設定', 'Settings of each account', 'en'),
  width: 48,
  body: [{ kind: 'group', style: 'line', label: path, body }],
  buttons: [
    { kind: 'button', label: t('OK', 'OK'), preferred: true, ring: 'ok' },
    { kind: 'button', label: t('キャンセル', 'Cancel', true) },
  ],
});

import type { Part, Tab } from '../../format/picture';
import { t } from '../../format/text';
import { outlook2010 } from './form';

/** The window behind "More Settings", opened at one of its pages. OK is pressed on the last of them. */
export function internetSettings(page: 'outgoing' | 'advanced', body: Part[]): Part {
  const tab = (name: typeof page) => (name === page ? { selected: true, ring: 'tab' } : {});
  const tabs: Tab[] = [
    { label: t('全般', 'General') },
    { label: t('送信サーバー', 'Outgoing Server'), ...tab('outgoing') },
    { label: t('接続', 'Connection', true), when: outlook2010 },
    { label: t('詳細設定', 'Advanced'), ...tab('advanced') },
  ];
  const ok = page === 'advanced' ? { ring: 'ok' } : {};
  return {
    kind: 'window',
    style: 'sheet',
    title: t('インターネット電子メール設定', 'Internet E-mail Settings'),
    width: 38,
    body: [{ kind: 'tabs', tabs, body }],
    buttons: [
      { kind: 'button', label: t('OK', 'OK'), preferred: true, ...ok },
      { kind: 'button', label: t('キャンセル', 'Cancel') },
    ],
  };
}

import type { Part, WindowPart } from '../../format/picture';
import { t } from '../../format/text';

/** The sheet with a mailbox's settings, at one of its tabs. */
export const sheet = (page: 'basic' | 'details', body: Part[]): WindowPart => ({
  kind: 'window',
  style: 'sheet',
  title: t('メールボックスの設定', 'Mailbox Setup', 'en'),
  width: 48,
  body: [
    {
      kind: 'tabs',
      tabs: [
        { label: t('基本設定', 'General', 'en'), ...(page === 'basic' && { selected: true, ring: 'tab' }) },
        { label: t('詳細', 'Advanced', 'en'), ...(page === 'details' && { selected: true, ring: 'tab' }) },
      ],
      body,
    },
  ],
  buttons: [
    { kind: 'button', label: t('OK', 'OK'), preferred: true, ...(page === 'details' && { ring: 'ok' }) },
    { kind: 'button', label: t('キャンセル', 'Cancel', 'en') },
  ],
});

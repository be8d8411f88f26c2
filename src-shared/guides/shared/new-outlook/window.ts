import type { Part, WindowPart } from '../../format/picture';
import { t } from '../../format/text';

export const proceed = t('続行', 'Continue');
/** A page of the set-up. */
export const page = (title: Part[], body: Part[], button = true): WindowPart => ({
  kind: 'window',
  style: 'page',
  title: t('アカウントの追加', 'Add account', 'en'),
  width: 40,
  body: [
    ...title,
    ...body,
    ...(button ? ([{ kind: 'button', label: proceed, preferred: true, ring: 'continue' }] as const) : []),
  ],
  buttons: [],
});

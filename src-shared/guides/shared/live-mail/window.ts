import type { Part, WindowPart } from '../../format/picture';
import { t } from '../../format/text';

export const next = t('次へ', 'Next', true);
export const programName = t('Windows Live メール', 'Windows Live Mail', 'ja');
/** A page of the set-up. */
export const page = (title: Part, body: Part[], button: Part): WindowPart => ({
  kind: 'window',
  style: 'sheet',
  title: programName,
  width: 50,
  body: [title, ...body],
  buttons: [{ kind: 'button', label: t('キャンセル', 'Cancel', true) }, button],
});
export const nextButton: Part = { kind: 'button', label: next, preferred: true, ring: 'next' };

import type { AddOn } from './add-on';

/** Settings against unwanted mail, in the manner of the modules that hosting companies add. The names are this panel's own. */
export const spamAddOn: AddOn = {
  id: 'avspam',
  title: ['SPAM', 'SPAM'],
  fields: [
    {
      name: 'avspam_subject_tag',
      label: ['Subject identifier', '件名に付ける文字'],
      kind: 'text',
      initial: '****SPAM(_SCORE_)****',
    },
    {
      name: 'avspam_required_score',
      label: ['Required score', '判定のしきい値'],
      kind: 'text',
      initial: '5.0',
      shape: /^\d{1,2}(?:\.\d{1,2})?$/,
    },
    {
      name: 'avspam_action',
      label: ['Action for SPAM', 'SPAM の扱い'],
      kind: 'select',
      initial: 'tag',
      options: [
        { value: 'tag', label: ['Mark the subject', '件名に印を付ける'] },
        { value: 'attach', label: ['Send as attachment', '添付ファイルにして届ける'] },
        { value: 'delete', label: ['Delete', '削除する'] },
      ],
    },
    {
      name: 'avspam_whitelist',
      label: ['Whitelist', 'ホワイトリスト'],
      kind: 'list',
      initial: '',
      shape: /^[^\s@]+@[^\s@]+$/,
    },
    {
      name: 'avspam_blacklist',
      label: ['Blacklist', 'ブラックリスト'],
      kind: 'list',
      initial: '',
      shape: /^[^\s@]+@[^\s@]+$/,
    },
    {
      name: 'avspam_allow_asian',
      label: ['Accept Asian mail', 'アジア言語のメールを許可'],
      kind: 'check',
      initial: '0',
    },
    {
      name: 'avspam_allow_foreign',
      label: ['Accept mail that is not English', '英語以外のメールを許可'],
      kind: 'check',
      initial: '0',
    },
  ],
};

import type { Part, WindowPart } from '../../format/picture';
import { t } from '../../format/text';
import type { Text } from '../../format/text';

export const accountsTitle = t('インターネット アカウント', 'Internet Accounts');

/** A page of the wizard; its title stands in the band. */
export const wizardPage = (title: Text, body: Part[], last = false): WindowPart => ({
  kind: 'window',
  style: 'wizard',
  look: 'xp',
  title: t('インターネット接続ウィザード', 'Internet Connection Wizard'),
  width: 44,
  body: [{ kind: 'band', title }, ...body],
  buttons: [
    { kind: 'button', label: t('< 戻る(B)', '< Back', 'en') },
    last
      ? { kind: 'button', label: t('完了', 'Finish'), preferred: true, ring: 'finish' }
      : { kind: 'button', label: t('次へ(N) >', 'Next >'), preferred: true, ring: 'next' },
    { kind: 'button', label: t('キャンセル', 'Cancel', 'en') },
  ],
});

/** The list of accounts with the buttons at its side. */
export const accountsWindow = (list: Part[], side: Part[]): WindowPart => ({
  kind: 'window',
  style: 'sheet',
  look: 'xp',
  title: accountsTitle,
  width: 44,
  body: [
    {
      kind: 'tabs',
      tabs: [
        { label: t('すべて', 'All', true) },
        { label: t('メール', 'Mail'), selected: true, ring: 'mail' },
        { label: t('ニュース', 'News', true) },
        { label: t('ディレクトリ サービス', 'Directory Service', true) },
      ],
      body: [{ kind: 'columns', columns: [list, side] }],
    },
  ],
  buttons: [{ kind: 'button', label: t('閉じる', 'Close'), ring: 'close' }],
});

/** The buttons beside that list; some need an account that is chosen in it. */
export const accountButtons = ({ chosen, ring }: { chosen: boolean; ring?: string }): Part[] => [
  { kind: 'button', label: t('追加(A)', 'Add') },
  { kind: 'button', label: t('削除(R)', 'Remove', true), disabled: !chosen },
  { kind: 'button', label: t('プロパティ(P)', 'Properties'), disabled: !chosen, ...(ring && { ring }) },
];

/** The sheet of one account, at one of its tabs. */
export const propertiesSheet = (page: 'general' | 'servers' | 'advanced', body: Part[]): WindowPart => {
  const tab = (name: typeof page) => (name === page ? { selected: true, ring: 'tab' } : {});
  return {
    kind: 'window',
    style: 'sheet',
    look: 'xp',
    title: t('{incomingHost} のプロパティ', '{incomingHost} Properties'),
    width: 40,
    body: [
      {
        kind: 'tabs',
        tabs: [
          { label: t('全般', 'General', 'en'), ...tab('general') },
          { label: t('サーバー', 'Servers', 'en'), ...tab('servers') },
          { label: t('接続', 'Connection', true) },
          { label: t('セキュリティ', 'Security', true) },
          { label: t('詳細設定', 'Advanced', 'en'), ...tab('advanced') },
        ],
        body,
      },
    ],
    buttons: [
      { kind: 'button', label: t('OK', 'OK'), preferred: true, ring: 'ok' },
      { kind: 'button', label: t('キャンセル', 'Cancel', 'en') },
      { kind: 'button', label: t('適用(A)', 'Apply', 'en'), ring: 'apply' },
    ],
  };
};

import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { settingsScreens } from './shared/hidemaru/settings-screens';
import { wizardScreens } from './shared/hidemaru/wizard-screens';

const security = {
  none: t('チェックなし', 'not ticked'),
  starttls: t('over SSL と STARTTLS にチェック', '“over SSL” and STARTTLS ticked'),
  tls: t('over SSL にチェック', '“over SSL” ticked'),
};
const words: Words = {
  accountType: { pop: same('POP3'), imap: same('IMAP4') },
  incomingSecurity: security,
  outgoingSecurity: security,
};

export const guide: Guide = {
  id: 'hidemaru',
  name: t('秀丸メール', 'Hidemaru Mail'),
  summary: t('秀丸エディタと一緒に使う、国産のメールソフト', 'A Japanese mail program that goes with Hidemaru Editor'),
  icon: { hue: 'rose', paths: ['M4 6h16v13H4z', 'M4.5 6.5l7.5 6 7.5-6', 'M12 12.5V19M8.5 16h7'] },
  rank: 63,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: t('秀丸メール', 'Hidemaru Mail'),
    sign: t('題名に秀丸メール（鶴亀メール）とある', 'Its title says 秀丸メール'),
    search: 'ひでまる ヒデマル hidemaru turukame 鶴亀メール 秀まる',
  },
  versions: t('秀丸メール Ver.7', 'Hidemaru Mail 7'),
  requirements: [
    t('秀丸メールがこのパソコンに入っていること', 'Hidemaru Mail is installed on this PC'),
    t('画面は日本語だけです', 'Its windows are in Japanese only; the English words here explain them', true),
  ],
  support: {
    state: 'supported',
    text: t('サイトー企画が更新を続けています。', 'Saitoh Kikaku keeps updating it.', true),
  },
  automatic: {
    kinds: [],
    text: t(
      '秀丸メール独自の設定データベースを使います。会社が用意することはできません。',
      'It uses a database of its own maker; an office cannot publish its settings there.',
    ),
  },
  questions: [],
  words,
  cannot: [],
  screens: [...wizardScreens, ...settingsScreens],
};

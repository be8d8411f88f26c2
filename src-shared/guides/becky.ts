import { same, t } from './format/text';
import { ownRings } from './format/walk';
import type { Guide, Words } from './guide';
import { basicScreens } from './shared/becky/basic-screens';
import { details } from './shared/becky/details-screen';

const security = {
  none: t('デフォルト', 'Default', 'en'),
  starttls: t('STARTTLS', 'STARTTLS', true),
  tls: t('デフォルト', 'Default', 'en'),
};
const words: Words = {
  accountType: { pop: same('POP3'), imap: same('IMAP4rev1') },
  incomingSecurity: security,
  outgoingSecurity: security,
};

export const guide: Guide = {
  id: 'becky',
  name: same('Becky! Internet Mail 2'),
  summary: t('長く使われている、国産のメールソフト', 'A Japanese mail program of long standing'),
  icon: { hue: 'amber', paths: ['M4 7h12a4 4 0 010 8H4z', 'M4 7l6 5 5-5', 'M8 15v4'] },
  rank: 61,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: same('Becky!'),
    sign: t('題名に Becky! とある', 'Its title says Becky!'),
    search: 'ベッキー rimarts リムアーツ',
  },
  versions: t('Becky! Ver.2（OP25B・SMTPS の欄がある版）', 'Becky! 2.x with the boxes OP25B and SMTPS'),
  requirements: [t('Becky! がこのパソコンに入っていること', 'Becky! is installed on this PC')],
  support: {
    state: 'supported',
    text: t('リムアーツが販売しています。', 'Sold by Rimarts.', true),
  },
  automatic: { kinds: [], text: t('公開された自動設定はありません。', 'None is published.', true) },
  questions: [],
  words,
  cannot: [],
  screens: [...basicScreens, details].map(ownRings),
};

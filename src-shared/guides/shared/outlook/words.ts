import { same, t } from '../../format/text';
import type { Words } from '../../guide';

/** Lists of encryption as Outlook names them: from 2019 on, and before. */
export const listOf2019 = { none: t('なし', 'None'), starttls: same('STARTTLS'), tls: same('SSL/TLS') };
export const olderList = { none: t('なし', 'None'), starttls: same('TLS'), tls: same('SSL') };

/** The words of the settings window, whose encryption is chosen from `list`; POP has a check box and no list. */
export const outlookWords = (list: Words['outgoingSecurity']): Words => ({
  accountType: { pop: same('POP3'), imap: same('IMAP') },
  incomingSecurity: {
    if: { accountType: 'pop' },
    is: {
      none: t('チェックなし', 'not ticked'),
      starttls: t('チェックなし', 'not ticked'),
      tls: t('チェックあり', 'ticked'),
    },
    else: list,
  },
  outgoingSecurity: list,
});

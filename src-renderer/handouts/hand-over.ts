import type { CompanySettings } from '@shared/contract/calls/company';
import type { PrintedDocument } from '@shared/contract/calls/handouts';
import type { SettingsWords } from '@shared/handouts/settings-text';
import type { Mailbox, MailboxValueName } from '@shared/mail-service/mailbox';
import { useI18n } from 'vue-i18n';
import { valueInWords } from '../guide/values';
import type { Language } from '../i18n';

/** What is handed over, for whom, and in which language. */
export interface HandOver {
  mailbox: Mailbox;
  company: CompanySettings;
  /** The employee's, which need not be that of the window. Its texts are loaded. */
  language: Language;
  /** ISO 8601: when sending and receiving was last proved; null when it was not. */
  provedAt: string | null;
}

/** The guide that follows a printed sheet. */
export type PrintedGuide = NonNullable<PrintedDocument['guide']>;

/** The words of the program in the employee's language. */
export function useEmployeeWords(of: () => HandOver) {
  const { t, d } = useI18n();
  const say = (key: string): string => t(key, {}, { locale: of().language });
  const textOf = (name: MailboxValueName): string => valueInWords(of().mailbox, name, say);
  const today = (): string => d(new Date(), { dateStyle: 'long' }, of().language);

  const settingsWords = (): SettingsWords => ({
    title: say('sheet.title'),
    groups: { you: say('sheet.you'), incoming: say('sheet.incoming'), outgoing: say('sheet.outgoing') },
    value: (name) => ({ label: say(`value.${name}`), text: textOf(name) }),
    addresses: say('sheet.addresses'),
    loginIsNotAddress: say('sheet.loginIsNotAddress'),
    outgoingAuth: say('sheet.outgoingAuth'),
    passwordApart: say('sheet.passwordApart'),
    colon: say('handOver.colon'),
  });

  return { textOf, today, settingsWords };
}

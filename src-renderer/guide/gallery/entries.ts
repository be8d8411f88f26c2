import { everyAnswer } from '@shared/guides/format/check';
import { drawScreen, screensFor, type DrawnScreen } from '@shared/guides/format/draw';
import { withinLimits } from '@shared/guides/format/values';
import type { Guide } from '@shared/guides/guide';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { mailServiceWith, manualMailService } from '@shared/mail-service/mail-service';

/** One picture of the gallery: a screen of a guide under certain circumstances. */
export interface GalleryEntry {
  /** Relative to the gallery's folder. */
  file: string;
  guideId: string;
  language: 'ja' | 'en';
  mailbox: Mailbox;
  answers: Record<string, string>;
  index: number;
  drawn: DrawnScreen;
  /** In what it differs from the usual way: the manual's set-up, and the first option of every question. */
  variant: string;
}

const employee = {
  displayName: '総務部山口',
  emailAddress: 'yamaguchi@example.com',
  addresses: ['yamaguchi@example.com'],
  loginName: 'aaa_yamaguchi',
  password: 'sample',
};
const secure = { host: 'mail.example.com', accountType: 'imap', security: 'tls' } as const;

const longAddress = 'mayumiko.yamaguchi-macdonald@headquarters.example-shoji.co.jp';
/** As long as names get in an office: 61 letters of address, 31 of login name, 42 of each server. */
const longNamed = {
  ...employee,
  displayName: '総務部人事課給与厚生係 山口・マクドナルド真由美子',
  emailAddress: longAddress,
  addresses: [longAddress],
  loginName: 'headoffice2_yamaguchi-macdonald',
};
export const longValues = 'long-values';

/** The manual's set-up, the one that differs from it most, and the one that needs most room. */
const mailboxes: [name: string, mailbox: Mailbox][] = [
  ['', { ...employee, service: manualMailService('example.com') }],
  ['imap-tls', { ...employee, service: mailServiceWith(secure) }],
  [longValues, { ...longNamed, service: manualMailService('frontend-01.tokyo.example-shoji.co.jp') }],
];

/** Room does not depend on the answers, and hardly on the language: long values come with the usual ones only. */
const isWanted = (name: string, language: 'ja' | 'en', answered: string[]) =>
  name !== longValues || (language === 'ja' && answered.length === 0);

/** Every screen of a guide in both languages; one that looks the same under other circumstances comes once. */
export function galleryEntries(guide: Guide): GalleryEntry[] {
  const entries = new Map<string, GalleryEntry>();
  for (const language of ['ja', 'en'] as const) {
    for (const [name, mailbox] of mailboxes) {
      for (const answers of everyAnswer(guide)) {
        const answered = unusual(guide, answers);
        if (!isWanted(name, language, answered)) continue;
        const circumstances = { mailbox: withinLimits(guide, mailbox).mailbox, answers };
        for (const [index, screen] of screensFor(guide, circumstances).entries()) {
          const drawn = drawScreen(guide, screen, { ...circumstances, language });
          const looks = JSON.stringify([language, drawn]);
          if (entries.has(looks)) continue;
          const variant = [name, ...answered].filter(Boolean).join('-');
          const number = String(index + 1).padStart(2, '0');
          const file = `${guide.id}/${language}/${number}-${screen.id}${variant && `.${variant}`}.png`;
          entries.set(looks, { file, guideId: guide.id, language, mailbox, answers, index, drawn, variant });
        }
      }
    }
  }
  return [...entries.values()];
}

const unusual = ({ questions }: Guide, answers: Record<string, string>): string[] =>
  questions.flatMap(({ id, options }) => (answers[id] === options[0]?.id ? [] : (answers[id] ?? [])));

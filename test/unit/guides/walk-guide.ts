import { expect } from 'vitest';
import type { DrawnPart, DrawnScreen } from '@shared/guides/format/draw';
import { drawScreen, screensFor } from '@shared/guides/format/draw';
import { withinLimits } from '@shared/guides/format/values';
import { objectsIn } from '@shared/guides/format/walk';
import type { Guide } from '@shared/guides/guide';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { accountTypes, securities } from '@shared/mail-service/mail-service';
import { mailboxWith, password } from './sample-mailbox';

/** The screens that a reader with this mailbox passes; where nothing else is said, every question has its first answer. */
export function walkGuide(
  guide: Guide,
  mailbox: Mailbox,
  answers: Record<string, string> = {},
  language = 'ja',
): DrawnScreen[] {
  const first = Object.fromEntries(guide.questions.map(({ id, options }) => [id, options[0]!.id]));
  const circumstances = { mailbox: withinLimits(guide, mailbox).mailbox, answers: { ...first, ...answers } };
  return screensFor(guide, circumstances).map((screen) => drawScreen(guide, screen, { ...circumstances, language }));
}

export const idsOf = (screens: DrawnScreen[]): string[] => screens.map(({ id }) => id);

export function screenOf(screens: DrawnScreen[], id: string): DrawnScreen {
  const found = screens.find((screen) => screen.id === id);
  if (!found) throw new Error(`There is no screen ${id} among ${idsOf(screens).join(', ')}.`);
  return found;
}

export const partsOf = (screen: DrawnScreen) => [...objectsIn(screen.picture)] as DrawnPart[];

/** Every box and list of a picture from top to bottom, with what stands in it. */
export const boxesOf = (screen: DrawnScreen): [string, string][] =>
  partsOf(screen).flatMap((part) => {
    if (part.kind !== 'field' && part.kind !== 'list') return [];
    const text = typeof part.shows === 'object' ? part.shows.text : (part.shows ?? '');
    return [[part.label ?? '', text]];
  });

/** Every check box or switch of a picture, and whether it is on. */
export const checksOf = (screen: DrawnScreen): [string, boolean][] =>
  partsOf(screen).flatMap((part) => (part.kind === 'check' ? [[part.label, part.on as boolean]] : []));

/** The label of everything that a screen has a ring on, in the order of the numbers. */
export const ringedLabels = (screen: DrawnScreen): string[] =>
  partsOf(screen)
    .flatMap((part) => ('ring' in part && part.ring ? [part as { ring: number; label?: string }] : []))
    .sort((one, other) => one.ring - other.ring)
    .map(({ label }) => label ?? '');

/** Each account type with each security of either server. */
export const combinations = accountTypes.flatMap((type) =>
  securities.flatMap((incoming) =>
    securities.map((outgoing) => ({ type, incoming, outgoing, mailbox: mailboxWith(type, incoming, outgoing) })),
  ),
);

/** What must hold for every picture of every guide. */
export function expectSound(screens: DrawnScreen[]): void {
  for (const screen of screens) {
    const numbers = screen.actions.flatMap(({ ring }) => ring ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(ringedLabels(screen)).toHaveLength(numbers.length);
    expect(JSON.stringify(screen)).not.toContain(password);
    expect(JSON.stringify(screen)).not.toMatch(/\{\w+\}/);
  }
}

export const ports = {
  pop: { none: '110', starttls: '110', tls: '995' },
  imap: { none: '143', starttls: '143', tls: '993' },
  submission: { none: '587', starttls: '587', tls: '465' },
};

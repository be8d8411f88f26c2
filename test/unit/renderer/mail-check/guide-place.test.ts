import { describe, expect, it } from 'vitest';
import { loadGuide, loadGuides } from '@shared/guides';
import { screensFor } from '@shared/guides/format/draw';
import { withinLimits } from '@shared/guides/format/values';
import { mailFindingCodes, valueAtFault } from '@shared/mail-check/findings';
import { screenOf } from '@renderer/mail-check/guide-place';
import { sampleMailbox, serviceOf } from '@support/sample-mailbox';

const mailbox = sampleMailbox({ service: serviceOf('imap', 'tls') });
const firstAnswers = (questions: { id: string; options: { id: string }[] }[]) =>
  Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? '']));

describe('the way from a finding back into a guide', () => {
  it('finds a screen for every value that a finding can name, in every guide that sets a mailbox up', async () => {
    for (const guide of await loadGuides()) {
      if (guide.support.state === 'stopped') continue;
      const answers = firstAnswers(guide.questions);
      const values = mailFindingCodes.flatMap((code) =>
        (['incomingLogin', 'outgoingLogin'] as const).flatMap((step) => valueAtFault({ code, step, params: {} }) ?? []),
      );
      const missing = [...new Set(values)].filter((value) => screenOf(value, guide, { mailbox, answers }) === null);
      expect(
        missing.filter((value) => !guide.noPlace?.includes(value)),
        guide.id,
      ).toEqual([]);
    }
  });

  it('opens the screen on which that value is entered', async () => {
    const guide = await loadGuide('outlook-2016');
    const answers = firstAnswers(guide.questions);
    const index = screenOf('password', guide, { mailbox, answers });
    const screens = screensFor(guide, { mailbox: withinLimits(guide, mailbox).mailbox, answers });
    expect(screens[index ?? -1]?.actions.map(({ value }) => value)).toContain('password');
  });
});

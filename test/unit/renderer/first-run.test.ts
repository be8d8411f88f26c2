import { describe, expect, it } from 'vitest';
import { clientsToChoose } from '@renderer/wizards/first-run/clients';
import { offerFor } from '@renderer/wizards/first-run/offers';
import { loadGuides } from '@shared/guides';
import type { DetectedClient, Launch } from '@shared/mail-service/detected-client';
import { serviceOf } from '@support/sample-mailbox';

const found = (guide: string, launches: Launch[] = [], isDefault = false): DetectedClient => ({
  ...{ guide, name: guide, version: null, bits: null, isDefault, launches },
});
const guides = await loadGuides();
const open = { preferredClient: null, offeredClients: [] };
const ids = (of: Partial<Parameters<typeof clientsToChoose>[0]>) => {
  const { first, rest } = clientsToChoose({ guides, detected: [], recommended: null, company: open, ...of });
  return { first: first.map(({ guide }) => guide.id), rest: rest.map(({ id }) => id) };
};

describe('the clients to choose from', () => {
  it('are all there, each once', () => {
    const { first, rest } = ids({ detected: [found('thunderbird'), found('becky')], recommended: 'outlook-365' });
    expect([...first, ...rest].sort()).toEqual(guides.map(({ id }) => id).sort());
  });

  it('begin with the recommended one, then the one that opens by itself, then the others that were found', () => {
    const detected = [found('outlook-365'), found('becky', [], true)];
    expect(ids({ detected, recommended: 'thunderbird' }).first).toEqual(['thunderbird', 'becky', 'outlook-365']);
  });

  it('take the file’s recommendation before the settings of the PC', () => {
    const company = { ...open, preferredClient: 'becky' };
    expect(ids({ company }).first).toEqual(['becky']);
    expect(ids({ company, recommended: 'hidemaru' }).first).toEqual(['hidemaru']);
  });

  it('are no others than the company offers, but for the recommended one', () => {
    const company = { preferredClient: null, offeredClients: ['thunderbird', 'iphone'] };
    const detected = [found('outlook-365'), found('thunderbird')];
    expect(ids({ company, detected })).toEqual({ first: ['thunderbird'], rest: ['iphone'] });
    expect(ids({ company, recommended: 'becky' }).first).toEqual(['becky']);
  });

  it('are all of them where a policy lists only what this program does not know: nobody is left without a choice', () => {
    const company = { preferredClient: 'outlok', offeredClients: ['outlook2016', ''] };
    expect(ids({ company }).rest).toHaveLength(guides.length);
  });
});

describe('what spares typing', () => {
  const service = serviceOf('pop', 'none');
  const outlook = found('outlook-365', ['outlookAccounts', 'outlookProfiles', 'outlookImport']);

  it('is nothing where there is only the guide', () =>
    expect(offerFor('gmail-android', [outlook], service)).toBeNull());

  it('opens only what was found', () => {
    expect(offerFor('thunderbird', [], service)).toEqual({ file: 'thunderbird', launches: [] });
    expect(offerFor('thunderbird', [found('thunderbird', ['thunderbird']), outlook], service)?.launches).toEqual([
      'thunderbird',
    ]);
  });

  it('opens Outlook’s own places for each of its guides', () => {
    expect(offerFor('outlook-control-panel', [outlook], service)).toEqual({
      file: 'prf',
      launches: ['outlookAccounts'],
    });
    expect(offerFor('outlook-365', [outlook], service)).toEqual({
      file: null,
      launches: ['outlookAccounts', 'outlookProfiles'],
    });
  });

  it('is no file that nothing on this PC can take', () => {
    expect(offerFor('outlook-2016', [outlook], service)?.file).toBe('prf');
    expect(offerFor('outlook-2016', [], service)).toBeNull();
    expect(offerFor('iphone', [], service)).toEqual({ file: 'apple', launches: [] });
  });

  it.each(['pop', 'imap'] as const)('is no file that cannot say STARTTLS for receiving (%s)', (type) => {
    const starttls = serviceOf(type, 'starttls');
    expect(offerFor('outlook-2016', [outlook], starttls)).toEqual({
      file: null,
      launches: ['outlookAccounts', 'outlookProfiles'],
    });
    expect(offerFor('thunderbird', [], starttls)?.file).toBe('thunderbird');
  });
});

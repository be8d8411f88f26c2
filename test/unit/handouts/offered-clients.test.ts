import { describe, expect, it } from 'vitest';
import { offeredClients } from '@shared/handouts/offered-clients';

const all = ['outlook', 'thunderbird', 'iphone'].map((id) => ({ id }));
const idsOf = (offered: string[], preferredClient: string | null = null): string[] =>
  offeredClients(all, { offeredClients: offered, preferredClient }).map(({ id }) => id);

describe('the clients that an office offers', () => {
  it.each([
    [[], null, ['outlook', 'thunderbird', 'iphone']],
    [['iphone', 'outlook'], null, ['outlook', 'iphone']],
    [[], 'iphone', ['iphone', 'outlook', 'thunderbird']],
    [['iphone', 'outlook'], 'iphone', ['iphone', 'outlook']],
    [['outlook'], 'iphone', ['outlook']],
    [['gone'], null, ['outlook', 'thunderbird', 'iphone']],
  ] as const)('%j with %s recommended are %j', (offered, preferred, shown) => {
    expect(idsOf([...offered], preferred)).toEqual(shown);
  });
});

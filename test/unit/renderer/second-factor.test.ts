import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useSecondFactor } from '@renderer/stores/second-factor';

describe('asking for a code', () => {
  beforeEach(() => setActivePinia(createPinia()));

  it('is one question, however many calls want a code at the same time', async () => {
    const secondFactor = useSecondFactor();
    const sent: string[] = [];
    const send = async (code: string) => void sent.push(code);
    const answers = [secondFactor.prompt(send), secondFactor.prompt(send)];
    await secondFactor.request?.send('123456');
    secondFactor.request?.settle(true);
    expect(await Promise.all(answers)).toEqual([true, true]);
    expect(sent).toEqual(['123456']);
    expect(secondFactor.request).toBeNull();
  });

  it('can be declined, and asked for again', async () => {
    const secondFactor = useSecondFactor();
    const declined = secondFactor.prompt(async () => undefined);
    secondFactor.request?.settle(false);
    expect(await declined).toBe(false);
    const taken = secondFactor.prompt(async () => undefined);
    secondFactor.request?.settle(true);
    expect(await taken).toBe(true);
  });
});

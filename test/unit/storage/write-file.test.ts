import { expect, test } from 'vitest';
import { whileHeld } from '@main/storage/write-file';

const refusal = (code: string) => Object.assign(new Error(code), { code });

/** Work that the system refuses some times before it lets it through. */
function refused(times: number, code: string) {
  const state = { calls: 0 };
  const work = async () => {
    state.calls++;
    if (state.calls <= times) throw refusal(code);
    return 'done';
  };
  return { state, work };
}

test.each(['EPERM', 'EACCES', 'EBUSY'])('a file that is held for a moment (%s) is waited for', async (code) => {
  const { state, work } = refused(2, code);
  expect(await whileHeld(work, [1, 1, 1])).toBe('done');
  expect(state.calls).toBe(3);
});

test('one that stays held fails with the last refusal', async () => {
  const { state, work } = refused(9, 'EBUSY');
  await expect(whileHeld(work, [1, 1])).rejects.toMatchObject({ code: 'EBUSY' });
  expect(state.calls).toBe(3);
});

test('any other failure is not tried again', async () => {
  const { state, work } = refused(1, 'ENOSPC');
  await expect(whileHeld(work, [1, 1])).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(state.calls).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { endOfDay } from '@renderer/handouts/handover-file';

describe('the last day of a handover file', () => {
  it('ends with the day by the clock of this PC', () => {
    expect(endOfDay('2026-04-30')).toBe(new Date(2026, 4, 1).toISOString());
    expect(endOfDay('2026-12-31')).toBe(new Date(2027, 0, 1).toISOString());
  });

  it.each(['', '2026', '2026-04', 'x-y-z'])('is none for %j', (day) => {
    expect(endOfDay(day)).toBeNull();
  });
});

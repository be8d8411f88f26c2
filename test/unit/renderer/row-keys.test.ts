import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '@renderer/employees/row-keys';

describe('rowAfterKey', () => {
  const of = { count: 30, page: 10 };
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 13],
    ['PageUp', 13, 3],
    ['Home', 13, 0],
    ['End', 13, 29],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 29, 29],
    ['PageUp', 3, 0],
    ['PageDown', 25, 29],
    ['ArrowDown', -1, 0],
  ])('%s leads from %i to %i', (key, from, to) => expect(rowAfterKey(key, from, of)).toBe(to));

  it.each(['Enter', 'Tab', 'a', ' '])('%s does not move', (key) => expect(rowAfterKey(key, 3, of)).toBeNull());
  it('nothing moves where there are no rows', () => expect(rowAfterKey('End', -1, { count: 0, page: 10 })).toBeNull());
});

import { describe, expect, it } from 'vitest';
import { markColors as contractColors } from '@shared/contract/schemas';
import { markColors, markOf, nameOfProfile } from '@renderer/components/profile-mark';

describe('the mark of a panel', () => {
  it('knows the colours of the contract', () => expect(markColors).toEqual(contractColors));

  it('is the one that was chosen', () => {
    const mark = { color: 'red', letter: '本' } as const;
    expect(markOf({ mark, label: '', domain: 'example.com' })).toEqual(mark);
  });

  it('is the first letter of the name otherwise, always in the same colour', () => {
    const first = markOf({ mark: null, label: '', domain: 'example.com' });
    expect(first.letter).toBe('E');
    expect(markOf({ mark: null, label: '本社', domain: 'example.com' })).toEqual({ ...first, letter: '本' });
  });

  it('stands beside the name, or the domain where there is none', () => {
    expect(nameOfProfile({ label: '', domain: 'example.com' })).toBe('example.com');
    expect(nameOfProfile({ label: '本社', domain: 'example.com' })).toBe('本社');
  });
});

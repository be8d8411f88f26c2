import { describe, expect, it } from 'vitest';
import { canRepeat, verdictOf, type Standing } from '@renderer/home/unfinished-change';

const seen = (standing: Standing, isRemembered = false) => ({ standing, isRemembered });

describe('what a user’s standing says of a change that was cut off', () => {
  it('tells a suspension that happened from one that did not', () => {
    expect(verdictOf('suspend', seen('suspended', true))).toBe('taken');
    // What was to be given back is written down before the panel is asked.
    expect(verdictOf('suspend', seen('there', true))).toBe('notTaken');
    expect(verdictOf('suspend', seen('gone'))).toBe('gone');
  });

  it('does not call a suspension ended while something is left to be given back', () => {
    expect(verdictOf('resume', seen('suspended', true))).toBe('notTaken');
    expect(verdictOf('resume', seen('there', true))).toBe('halfway');
    expect(verdictOf('resume', seen('there'))).toBe('taken');
  });

  it('sees a deletion by who is there', () => {
    expect(verdictOf('delete', seen('gone'))).toBe('taken');
    expect(verdictOf('delete', seen('suspended'))).toBe('notTaken');
  });

  it('claims nothing of what the list does not show', () => {
    for (const action of ['change', 'setPassword', 'changePersonal'] as const)
      expect(verdictOf(action, seen('there'))).toBe('unclear');
  });

  it('repeats only what is safe and still to be done', () => {
    expect(canRepeat('suspend', 'notTaken')).toBe(true);
    expect(canRepeat('resume', 'halfway')).toBe(true);
    expect(canRepeat('suspend', 'taken')).toBe(false);
    expect(canRepeat('delete', 'notTaken')).toBe(false);
    expect(canRepeat('setPassword', 'unclear')).toBe(false);
  });
});

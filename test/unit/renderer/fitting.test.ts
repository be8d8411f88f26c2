import { fittingScale } from '@renderer/guide/fitting';
import { describe, expect, it } from 'vitest';

/** Heights and letters in CSS pixels; the two rooms are those at the start of the page and after scrolling. */
describe('the scale of a picture beside its actions', () => {
  it('is that of a picture which fits', () => {
    expect(fittingScale(400, 14, [500, 600])).toBe(1);
  });

  it('makes a tall picture as high as the room at the start', () => {
    expect(fittingScale(600, 14, [570, 700])).toBeCloseTo(570 / 600);
  });

  it('takes the room after scrolling rather than letters below ten pixels', () => {
    expect(fittingScale(600, 12, [480, 580])).toBeCloseTo(580 / 600);
    expect(fittingScale(600, 12, [500, 580])).toBeCloseTo(500 / 600);
  });

  it('leaves a picture alone that cannot fit and be read, and one that the page scrolls anyway', () => {
    expect(fittingScale(900, 12, [300, 500])).toBe(1);
    expect(fittingScale(900, 12, [])).toBe(1);
  });
});

import { expect, test } from 'vitest';
import { placeOf } from '@main/shell/place';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const leftScreen = { x: -1920, y: 0, width: 1920, height: 1080 };
const remembered = { x: 200, y: 100, width: 1200, height: 800, maximised: false };

test('at first the usual size, and the system chooses the place', () => {
  expect(placeOf(null, screen)).toEqual({ width: 1120, height: 760 });
});

test('the usual size is cut to a small screen, but never below the smallest', () => {
  expect(placeOf(null, { x: 0, y: 0, width: 1024, height: 700 })).toEqual({ width: 1024, height: 700 });
  expect(placeOf(null, { x: 0, y: 0, width: 800, height: 560 })).toEqual({ width: 960, height: 640 });
});

test('a place that is still there is used', () => {
  expect(placeOf(remembered, screen)).toEqual({ x: 200, y: 100, width: 1200, height: 800 });
  expect(placeOf({ ...remembered, x: -1500 }, leftScreen)).toEqual({ x: -1500, y: 100, width: 1200, height: 800 });
});

test.each([
  ['on a monitor to the left that is gone', { x: -1500, y: 100 }],
  ['on a monitor to the right that is gone', { x: 2100, y: 100 }],
  ['above the screen', { x: 200, y: -500 }],
  ['below the screen', { x: 200, y: 1000 }],
])('a place %s is given up, the size is kept', (_where, place) => {
  expect(placeOf({ ...remembered, ...place }, screen)).toEqual({ width: 1200, height: 800 });
});

test('a window remembered from a larger screen fits into this one', () => {
  expect(placeOf({ ...remembered, width: 3000, height: 2000 }, screen)).toEqual({
    x: 200,
    y: 100,
    width: 1920,
    height: 1040,
  });
});

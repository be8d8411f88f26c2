import { expect, test } from 'vitest';
import { vacationDates, vacationDates2019 } from '@main/practice/rules/vacation-dates';

const dates = (start: string, stop: string) =>
  vacationDates(
    new Map([
      ['autoRespondStartDate', start],
      ['autoRespondStopDate', stop],
    ]),
  );

test.each([
  ['2026-08-10T09:00', '2026-08-17T09:00', { start: '2026-08-10T09:00', stop: '2026-08-17T09:00' }],
  ['2026-08-10T09:00:00', '2026-08-10T09:00:00', { start: '2026-08-10T09:00', stop: '2026-08-10T09:00' }],
  ['2026-08-17T09:00', '2026-08-10T09:00', 'invalid'],
  ['2026-13-01T09:00', '2026-13-02T09:00', 'invalid'],
  ['tomorrow', '2026-08-10T09:00', 'invalid'],
  ['', '2026-08-10T09:00', 'missing'],
])('%s to %s', (start, stop, expected) => {
  expect(dates(start, stop)).toEqual(expected);
});

test.each([
  ['12', 'am', '00'],
  ['09', 'am', '09'],
  ['12', 'pm', '12'],
  ['11', 'pm', '23'],
])('in 2019 %s %s was %s o’clock', (hour, ampm, expected) => {
  const form = (end: 'Start' | 'Stop'): [string, string][] => {
    const part = end.toLowerCase();
    return [
      [`autoRespond${end}Date`, '2026-08-10'],
      [`hour_${part}`, hour],
      [`minute_${part}`, '15'],
      [`ampm_${part}`, ampm],
    ];
  };
  const moment = `2026-08-10T${expected}:15`;
  expect(vacationDates2019(new Map([...form('Start'), ...form('Stop')]))).toEqual({ start: moment, stop: moment });
});

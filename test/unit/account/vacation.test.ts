import { describe, expect, it } from 'vitest';
import { checkVacation } from '@shared/account/vacation';
import type { Vacation } from '@shared/account/user-details';
import { codesOf } from './example-site';

const vacation: Vacation = {
  enabled: true,
  message: '夏季休業中です。',
  from: '2026-08-10T09:00',
  until: '2026-08-17T09:00',
};
const check = (of: Partial<Vacation>) => codesOf(checkVacation({ ...vacation, ...of }));

describe('checkVacation', () => {
  it('has nothing to say to a whole one', () => expect(check({})).toEqual([]));

  it.each([
    [{ message: ' \n' }, ['vacation-empty']],
    [{ message: 'x'.repeat(5001) }, ['vacation-too-long']],
    [{ message: '<a>' }, ['vacation-angle-bracket']],
    [{ message: `"a"` }, ['vacation-quotation-mark']],
    [{ from: null }, ['vacation-no-start']],
    [{ until: '2026-08-10T08:59' }, ['vacation-order']],
    [{ until: '2026-08-10T09:00' }, ['vacation-endless']],
    [{ until: null }, ['vacation-endless']],
  ])('says what is wrong with %j', (of, codes) => expect(check(of)).toEqual(codes));

  it('leaves one that is off alone, but for dates that the panel refuses all the same', () => {
    expect(check({ enabled: false, message: '', from: null, until: null })).toEqual([]);
    expect(check({ enabled: false, until: '2026-08-01T00:00' })).toEqual(['vacation-order']);
  });
});

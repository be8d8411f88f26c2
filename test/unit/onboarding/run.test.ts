import { describe, expect, test } from 'vitest';
import type { Account, PanelUser } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { runOnboarding } from '@main/onboarding/run';
import type { Panel } from '@main/panels/panel';
import { sampleRun } from '@support/sample-run';

const account: Account = { ...sampleRun().account, aliases: ['yamaguchi', 'somu'], password: 'Yama-2026-gu' };
const row: PanelUser = {
  fullName: account.fullName,
  loginName: 'aaa_yamaguchi',
  aliases: [...account.aliases],
  suspended: false,
  rights: ['email'],
  otherRights: [],
};

/** A run that goes on after an earlier try may have made the user; the panel says what stands there. */
async function goOn(standing: PanelUser | null) {
  const asked: string[] = [];
  const panel = {
    readUser: async () => standing,
    createUser: async () => {
      asked.push('createUser');
      return row;
    },
    proveLogin: async () => void asked.push('proveLogin'),
  } as unknown as Panel;
  const outcome = runOnboarding({
    ...{ panel, account, prefix: 'aaa', mayExist: true, signal: new AbortController().signal, now: Date.now },
    report: () => undefined,
    note: async () => undefined,
    logOut: async () => void asked.push('logOut'),
  });
  return { asked, user: await outcome.catch((error: unknown) => error) };
}

describe('going on with a user that an earlier try left', () => {
  test('as asked: proved, not made again', async () => {
    const { asked, user } = await goOn(row);
    expect(user).toEqual(row);
    expect(asked).toEqual(['proveLogin', 'logOut']);
  });

  test('what the panel tidies by itself is no difference', async () => {
    const tidied = { ...row, fullName: ` ${account.fullName} `, aliases: ['Somu', 'yamaguchi'] };
    expect((await goOn(tidied)).user).toEqual(tidied);
  });

  test.each([
    [{ fullName: '総務部川口' }, ['fullName']],
    [{ aliases: ['yamaguchi'] }, ['aliases']],
    [{ suspended: true }, ['suspended']],
  ])('otherwise it is told: %j', async (change, fields) => {
    const { asked, user } = await goOn({ ...row, ...change });
    expect(user).toBeInstanceOf(Problem);
    expect(user).toMatchObject({ code: 'employee-differs', params: { fields, loginName: 'aaa_yamaguchi' } });
    expect(asked).toEqual([]);
  });

  test('not there after all: made', async () => {
    expect((await goOn(null)).asked).toEqual(['createUser', 'proveLogin', 'logOut']);
  });
});

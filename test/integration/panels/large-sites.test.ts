import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { UserSeed } from '@main/practice/practice-panel';
import { openPanel } from './open-panel';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

const people = (count: number): UserSeed[] =>
  Array.from({ length: count }, (_, index) => ({
    loginName: `aaa_user${index}`,
    fullName: `営業${index % 40}部 社員${index}`,
    password: 'Momiji-Sanpo.73',
    aliases: [`user${index}`, `shain-${index}`],
  }));

it('keeps its memory flat over a thousand refreshes of the list', { timeout: 300_000 }, async () => {
  let time = 0;
  const clock = { now: () => (time += 700_000), sleep: async () => undefined };
  const { panel, server } = await openPanel({ users: people(5) }, { clock });
  const refresh = async (count: number) => {
    for (let done = 0; done < count; done += 1) expect(await panel.listUsers()).toHaveLength(6);
  };
  await refresh(300);
  const before = heapMegabytes();
  await refresh(700);
  expect(heapMegabytes() - before).toBeLessThan(8);
  expect(server.state.requests).toHaveLength(1000);
});

it('is of use on a site of ten thousand users', { timeout: 300_000 }, async () => {
  const { panel } = await openPanel(
    { users: people(10_000), maximumUsers: 20_000 },
    { timeouts: { page: 120_000, create: 120_000 } },
  );
  const users = await panel.listUsers();
  expect(users).toHaveLength(10_001);
  expect(users.find(({ loginName }) => loginName === 'aaa_user9999')).toMatchObject({
    fullName: '営業39部 社員9999',
    aliases: ['user9999', 'shain-9999'],
  });
  const seen = await panel.readDetails('aaa_user9999');
  expect(await panel.changeUser('aaa_user9999', { remarks: '見た' }, seen)).toMatchObject({ remarks: '見た' });
});

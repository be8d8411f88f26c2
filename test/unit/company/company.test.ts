import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '@shared/contract/problem';
import { openCompany } from '@main/company/company';
import { problemOf } from '@support/problem';

let folder: string;
let policyFile: string;
let reports: Problem[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'company-'));
  policyFile = path.join(folder, 'policy.json');
  reports = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openCompany({ folder, policyFile, report: (problem) => reports.push(problem) });
const setPolicy = (policy: object) => writeFile(policyFile, JSON.stringify({ version: 1, ...policy }));
const svg = (inside: string) =>
  `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`).toString('base64')}`;
const plain = svg('<rect width="8" height="8" fill="red"/>');
const acting = svg('<script>alert(1)</script>');
const noPicture = 'data:image/png;base64,AAAA';

test('without a policy nothing is fixed, and nothing is told', async () => {
  const company = open();
  expect([(await company.read()).fixed, await company.role()]).toEqual([[], 'ask']);
  expect(reports).toEqual([]);
});

test('what a policy sets is fixed and hides the own value, which comes back without it', async () => {
  const { company } = await open().read();
  await setPolicy({ name: '株式会社みほん', logo: plain, role: 'employee' });
  const fixed = open();
  expect(await fixed.read()).toEqual({
    company: { ...company, name: '株式会社みほん', logo: plain },
    fixed: ['name', 'logo'],
  });
  expect(await fixed.role()).toBe('employee');
  await fixed.save({ ...company, name: '別の名前', preferredClient: 'thunderbird' });
  await rm(policyFile);
  expect((await open().read()).company).toEqual({ ...company, preferredClient: 'thunderbird' });
});

test.each([acting, noPicture])(
  'a picture that is not fit is taken neither as setting nor from a policy',
  async (logo) => {
    const { company } = await open().read();
    expect((await problemOf(open().save({ ...company, logo }))).code).toBe('logo-unfit');
    await setPolicy({ name: '株式会社みほん', logo });
    expect(await open().read()).toEqual({ company, fixed: [] });
    expect(reports).toMatchObject([{ code: 'policy-unreadable', params: { file: policyFile } }]);
  },
);

test.each(['{', '{"version":2}', '{"version":1,"colour":"red"}', ' '.repeat(1024 * 1024 + 1)])(
  'a policy that cannot be understood is told and counts as none',
  async (text) => {
    await writeFile(policyFile, text);
    const company = open();
    expect([(await company.read()).fixed, await company.role()]).toEqual([[], 'ask']);
    expect(reports.map(({ code }) => code)).toEqual(['policy-unreadable']);
  },
);

test('what the PC is for is known even where its own settings cannot be read', async () => {
  await writeFile(path.join(folder, 'company.json'), '{"version":99}');
  await setPolicy({ role: 'employee' });
  expect((await problemOf(open().read())).code).toBe('storage-newer');
  expect(await open().role()).toBe('employee');
});

test('a byte order mark in front of a policy does no harm', async () => {
  await writeFile(policyFile, '\uFEFF{"version":1,"role":"it"}');
  expect(await open().role()).toBe('it');
  expect(reports).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callOwners, isOpenTo } from '@shared/contract/call-owners';
import { calls, type CallName } from '@shared/contract/calls';
import { employeeCalls } from '@shared/contract/calls/employee';
import { employeesCalls } from '@shared/contract/calls/employees';
import { firstRunCalls } from '@shared/contract/calls/first-run';
import { journalCalls } from '@shared/contract/calls/journal';
import { panelCalls } from '@shared/contract/calls/panel';
import { profileCalls } from '@shared/contract/calls/profile';

const names = Object.keys(calls) as CallName[];
const openTo = (role: 'it' | 'employee' | 'ask') => names.filter((name) => isOpenTo(role, name));
const employees = openTo('employee');

const root = path.resolve(import.meta.dirname, '../../../src-renderer');
const sourcesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|vue)$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));

describe('a call of the contract', () => {
  it('is for everybody or for IT staff, one of the two', () => {
    expect(Object.keys(callOwners).sort()).toEqual([...names].sort());
    expect(new Set(Object.values(callOwners))).toEqual(new Set(['everybody', 'it']));
  });

  it.each(['it', 'ask'] as const)('is answered, whichever it is, where the role is "%s"', (role) => {
    expect(openTo(role)).toEqual(names);
  });

  it('is refused on a PC for employees when it concerns panels, users of panels or the journal', () => {
    const closed = [panelCalls, profileCalls, employeeCalls, employeesCalls, journalCalls].flatMap(Object.keys);
    expect(employees.filter((name) => closed.includes(name))).toEqual([]);
    expect(employees).not.toContain('practice.start');
    expect(employees).not.toContain('company.save');
  });

  it('is refused on a PC for employees when it cannot be made without a saved panel', () => {
    const lacks = (name: CallName): unknown[] =>
      calls[name].input.safeParse({ profileId: null, draftId: null }).error?.issues.map(({ path: [field] }) => field) ??
      [];
    const needsPanel = (name: CallName): boolean =>
      lacks(name).some((field) => field === 'profileId' || field === 'draftId');
    expect(names.filter(needsPanel).length).toBeGreaterThan(15);
    expect(employees.filter(needsPanel)).toEqual([]);
  });

  it('is answered on a PC for employees when the first-run wizard makes it', () => {
    expect(employees).toEqual(expect.arrayContaining(Object.keys(firstRunCalls)));
    const sources = [...sourcesBelow('wizards/first-run'), ...sourcesBelow('guide'), ...sourcesBelow('print')];
    sources.push(readFileSync(path.join(root, 'stores/first-run.ts'), 'utf8'));
    sources.push(readFileSync(path.join(root, 'mail-check/mail-check.ts'), 'utf8'));
    const made = sources.flatMap((text) => [...text.matchAll(/\bask\('([\w.]+)'/g)].map(([, name]) => name));
    expect(made).toEqual(
      expect.arrayContaining(['handover.choose', 'mailCheck.start', 'print.read', 'clients.launch']),
    );
    expect(made.filter((name) => !employees.includes(name as CallName))).toEqual([]);
  });
});

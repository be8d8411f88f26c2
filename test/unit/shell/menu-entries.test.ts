import { expect, test } from 'vitest';
import type { EventValue } from '@shared/contract/calls';
import { menuEntries } from '@main/shell/menu-entries';
import ja from '@renderer/locales/ja.json';

/** Where the entries of a menu lead, all of them clicked. */
function targets(role: 'it' | 'employee' | 'ask'): EventValue<'menu.chosen'>[] {
  const chosen: EventValue<'menu.chosen'>[] = [];
  const go = (target: EventValue<'menu.chosen'>): void => void chosen.push(target);
  const entries = menuEntries(ja.shell.menu, { role, go, openLogs: () => undefined, isPackaged: true });
  for (const { submenu } of entries) for (const { click } of submenu) (click as (() => void) | undefined)?.();
  return chosen;
}

test.each(['it', 'ask'] as const)('with the role "%s" the menu leads to everything', (role) => {
  expect(targets(role)).toEqual(['home', 'addEmployee', 'connectPanel', 'settings']);
});

test('on a PC for employees the menu leads to nothing of control panels', () => {
  expect(targets('employee')).toEqual(['home']);
});

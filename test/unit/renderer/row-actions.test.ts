import { describe, expect, it } from 'vitest';
import { actionsFor, rowActions } from '@renderer/employees/row-actions';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import { panelUser } from '../account/example-site';

const everything = {
  abilities: { template: true, templateShell: true, personal: true, personalPages: true, sites: false },
  administrator: 'aaa_mailadmin',
};
const ids = (of: Parameters<typeof actionsFor>) =>
  actionsFor(...of)
    .flat()
    .map(({ id }) => id);

describe('the menu of a row', () => {
  it('has a name for every entry, in both languages', () => {
    for (const { id } of rowActions)
      expect([ja.employees.actions[id], en.employees.actions[id]]).not.toContain(undefined);
  });

  it('offers to suspend or to resume, never both', () => {
    expect(ids([panelUser({ loginName: 'a' }), everything])).toContain('suspend');
    expect(ids([panelUser({ loginName: 'a' }), everything])).not.toContain('resume');
    expect(ids([panelUser({ loginName: 'a', suspended: true }), everything])).toContain('resume');
    expect(ids([panelUser({ loginName: 'a', suspended: true }), everything])).not.toContain('suspend');
  });

  it('offers the own pages only where the panel has them', () => {
    const without = { ...everything, abilities: { ...everything.abilities, personal: false } };
    expect(ids([panelUser({ loginName: 'a' }), without])).not.toContain('personal');
  });

  it('refuses what would lock oneself out, and says why', () => {
    const own = panelUser({ loginName: 'aaa_mailadmin' });
    const refused = rowActions.filter(({ unavailable }) => unavailable?.(own, everything) === 'self');
    expect(refused.map(({ id }) => id)).toEqual(['suspend', 'delete']);
  });
});

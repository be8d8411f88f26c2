import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Wishes {
  /** Only this part, which stands before the page. */
  part?: '[role=dialog]' | '[role=menu]';
  /** The page was judged before in another language: its colours, which take most of the time, are the same. */
  hasKnownColours?: boolean;
}

/** What axe finds on the page, or in one part of it: one line for each rule that is broken. */
export async function violationsOn(page: Page, { part, hasKnownColours = false }: Wishes = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  if (part) axe.include(part);
  if (hasKnownColours) axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Nothing for axe to find. `name` says in the report which page it was. */
export async function expectAccessible(
  page: Page,
  { name, ...wishes }: Wishes & { name?: string } = {},
): Promise<void> {
  expect(await violationsOn(page, wishes), name).toEqual([]);
}

import { expect, type Page } from '@playwright/test';
import type { Fault, PracticePanel } from '../../src-main/practice/practice-panel';

/** The error card says this and nothing else. */
export async function expectProblem(page: Page, code: string): Promise<void> {
  await expect(page.getByTestId('problem')).toHaveCount(1, { timeout: 60_000 });
  await expect(page.getByTestId('problem')).toHaveAttribute('data-code', code);
}

/** How often a form of the panel was sent. */
export const posts = (panel: PracticePanel, to: string): number =>
  panel.state.requests.filter(({ method, path }) => method === 'POST' && path.startsWith(to)).length;

/** This fault, and none of those before. */
export function strikes(panel: PracticePanel, fault: Fault): void {
  panel.faults.clear();
  panel.faults.add(fault);
}

/** The pages of the first-run wizard, in order. */
export const firstRunSteps = ['welcome', 'password', 'client', 'setUp', 'check', 'done'] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

import type { UnfinishedRun } from '@shared/contract/schemas';

/** A run for the manual's employee, as it stands before anything was asked of the panel. */
export const sampleRun = (change: Partial<UnfinishedRun> = {}): UnfinishedRun => ({
  id: '5a0c8f1e-2b7d-4e6f-8a90-1b2c3d4e5f60',
  profileId: '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01',
  loginName: 'aaa_yamaguchi',
  account: {
    fullName: '総務部山口',
    userName: 'yamaguchi',
    diskMegabytes: 1000,
    aliases: ['yamaguchi', 'somu'],
    remarks: '',
    shell: 'none',
    siteAdministrator: false,
    dnsAdministrator: false,
    emailDisabled: false,
  },
  step: 'check',
  startedAt: '2026-11-24T01:23:45.678Z',
  mayExist: false,
  ...change,
});

/** Ids of runs in the order of their numbers. */
export const runId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

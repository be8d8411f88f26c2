import type { JournalEntry } from '@shared/contract/calls/journal';

/** A suspension that went well. */
export const sampleEntry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
  id: '7d1c8a52-0b3e-4a6f-9c11-5e2d4b6f8a01',
  at: '2026-11-24T01:23:45.678Z',
  who: 'sato@SOUMU-PC3',
  panel: 'https://mx10.example.com:81',
  profileId: '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01',
  loginName: 'aaa_yamaguchi',
  action: 'suspend',
  fields: [],
  outcome: 'done',
  problem: null,
  ...change,
});

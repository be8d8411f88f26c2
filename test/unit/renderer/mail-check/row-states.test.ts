import { describe, expect, it } from 'vitest';
import { mailCheckSteps, summaryRows, type MailCheckState, type MailCheckStep } from '@shared/mail-check/steps';
import { rowStateNow, type StepReports } from '@renderer/mail-check/row-states';

const reports = (states: Partial<Record<MailCheckStep, MailCheckState>>): StepReports =>
  Object.fromEntries(
    mailCheckSteps.map((step) => [
      step,
      { step, state: states[step] ?? 'waiting', elapsed: 0, skipped: null, findings: [] },
    ]),
  );

const allOf = (row: keyof typeof summaryRows, state: MailCheckState) =>
  Object.fromEntries(summaryRows[row].map((step) => [step, state]));

describe('a row of the summary while the test runs', () => {
  it('waits until its first step begins', () => {
    expect(rowStateNow('incomingLogon', {})).toBe('waiting');
    expect(rowStateNow('sendTestMessage', reports(allOf('incomingLogon', 'done')))).toBe('waiting');
  });

  it('runs on between two of its steps', () => {
    expect(rowStateNow('incomingLogon', reports({ incomingLookUp: 'done' }))).toBe('running');
    expect(rowStateNow('incomingLogon', reports({ incomingLookUp: 'done', incomingConnection: 'running' }))).toBe(
      'running',
    );
  });

  it('is completed with its last step, even where a step of encryption was left out', () => {
    const plain = {
      ...allOf('incomingLogon', 'done'),
      incomingTls: 'skipped',
      incomingCertificate: 'skipped',
    } as const;
    expect(rowStateNow('incomingLogon', reports(plain))).toBe('done');
  });

  it('has failed as soon as one of its steps has', () => {
    expect(rowStateNow('incomingLogon', reports({ incomingLookUp: 'failed' }))).toBe('failed');
  });
});

import type { MailCheckStepReport } from '@shared/contract/calls/mail-check';
import {
  findingFacts,
  type MailFinding,
  type MailFindingCode,
  type MailFindingParams,
} from '@shared/mail-check/findings';
import { mailCheckSteps, type MailCheckState, type MailCheckStep, type SkipReason } from '@shared/mail-check/steps';
import { MailFault } from './fault';

/** Something to mend that does not end the step. */
export type Note = (code: MailFindingCode, params?: MailFindingParams) => void;

/** A step that takes long reports itself this often, so that a person sees it is alive. */
const heartbeat = 1000;

/** Runs the steps, times them and turns what they throw into findings. */
export class StepLog {
  readonly #reports = new Map<MailCheckStep, MailCheckStepReport>();

  constructor(readonly parts: { now(): number; mask(text: string): string; report(step: MailCheckStepReport): void }) {
    for (const step of mailCheckSteps) this.#put({ step, state: 'waiting', elapsed: 0, skipped: null, findings: [] });
  }

  get reports(): MailCheckStepReport[] {
    return [...this.#reports.values()];
  }

  get findings(): MailFinding[] {
    return this.reports.flatMap(({ findings }) => findings);
  }

  /** Answers with what the work gave, or null when it failed with a `MailFault`. Anything else is thrown on. */
  async run<T>(step: MailCheckStep, work: (note: Note) => Promise<T> | T): Promise<{ value: T } | null> {
    const { now } = this.parts;
    const began = now();
    const findings: MailFinding[] = [];
    const note: Note = (code, params = {}) => findings.push({ code, step, params: this.#masked(params) });
    const tell = (state: MailCheckState): void =>
      this.#put({ step, state, elapsed: now() - began, skipped: null, findings: [...findings] });
    tell('running');
    const timer = setInterval(() => tell('running'), heartbeat);
    try {
      const value = await work(note);
      const hasFailure = findings.some(({ code }) => findingFacts(code).severity === 'failure');
      tell(hasFailure ? 'failed' : findings.length > 0 ? 'warned' : 'done');
      return { value };
    } catch (error) {
      if (error instanceof MailFault) note(error.code, error.params);
      tell('failed');
      if (error instanceof MailFault) return null;
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  /** Leave out these steps, as far as they have not run. */
  skip(steps: readonly MailCheckStep[], skipped: SkipReason): void {
    for (const step of steps) {
      if (this.#reports.get(step)?.state === 'waiting')
        this.#put({ step, state: 'skipped', elapsed: 0, skipped, findings: [] });
    }
  }

  #put(report: MailCheckStepReport): void {
    this.#reports.set(report.step, report);
    this.parts.report(report);
  }

  #masked(params: MailFindingParams): MailFindingParams {
    const entries = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? this.parts.mask(value).slice(0, 1000) : value,
    ]);
    return Object.fromEntries(entries) as MailFindingParams;
  }
}

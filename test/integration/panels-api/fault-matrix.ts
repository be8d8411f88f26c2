import { expect, it, type TestContext } from 'vitest';
import type { UserDetails } from '@shared/account/user-details';
import { Problem, type ProblemCode } from '@shared/contract/problem';
import { selfSignedCertificate } from '@main/practice/certificate';
import type { ApiFaultKind } from '@main/practice/practice-panel';
import { problemOf } from '@support/problem';
import { reads, suzuki, type MatrixCall } from './matrix-calls';
import { openApiPanel, type OpenedApi } from './open-api-panel';

type Outcome = ProblemCode | 'done';

interface Strike {
  kind: ApiFaultKind;
  ms?: number;
  /** What a question comes to, a CREATE, and any other change. */
  read: Outcome;
  create: Outcome;
  write: Outcome;
}

const strikes: Strike[] = [
  { kind: 'delay', ms: 200, read: 'done', create: 'done', write: 'done' },
  { kind: 'reset-before', read: 'panel-unreachable', create: 'employee-not-created', write: 'done' },
  { kind: 'reset-after', read: 'panel-unreachable', create: 'done', write: 'done' },
  { kind: 'truncate', read: 'panel-unreachable', create: 'done', write: 'done' },
  { kind: 'not-json', read: 'panel-page-unreadable', create: 'done', write: 'done' },
  { kind: 'gateway-502-before', read: 'panel-gateway-error', create: 'employee-not-created', write: 'done' },
  { kind: 'gateway-502-after', read: 'panel-gateway-error', create: 'done', write: 'done' },
  { kind: 'hang-before', read: 'panel-timeout', create: 'employee-not-created', write: 'done' },
  { kind: 'hang-after', read: 'panel-timeout', create: 'done', write: 'done' },
  { kind: 'slow-body', ms: 20_000, read: 'panel-timeout', create: 'done', write: 'done' },
  { kind: 'slow-body', ms: 50, read: 'done', create: 'done', write: 'done' },
  { kind: 'expire-token', read: 'done', create: 'done', write: 'done' },
  { kind: 'lose-session', read: 'done', create: 'done', write: 'done' },
  { kind: 'false-success', read: 'done', create: 'employee-not-created', write: 'done' },
  { kind: 'wrong-type', read: 'done', create: 'done', write: 'done' },
  { kind: 'huge', read: 'panel-answer-too-large', create: 'done', write: 'done' },
  { kind: 'warn', read: 'done', create: 'done', write: 'done' },
];

export async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  const settled = work.then(
    () => null,
    (error: unknown) => error,
  );
  const error = await settled;
  if (error === null) return 'done';
  if (!(error instanceof Problem)) throw error;
  // Also checks that both languages have a sentence for it.
  return (await problemOf(Promise.reject(error))).code;
}

const patient = { read: 30_000, write: 30_000, silenceTotal: 400 };
/** Silent calls are waited for this long. */
export const short = { read: 3000, write: 3000, silenceTotal: 400 };

/** One for all: making a key takes longer than most of these tests. */
const certificate = selfSignedCertificate(Date.now());

type AtEnd = Parameters<typeof openApiPanel>[2];

async function strike(
  { kind, ms }: Strike,
  call: MatrixCall,
  atEnd: AtEnd,
): Promise<OpenedApi & { seen: UserDetails }> {
  const opened = await openApiPanel(
    { certificate: await certificate },
    { timeouts: kind === 'huge' ? patient : short },
    atEnd,
  );
  const seen = await opened.panel.readDetails(suzuki);
  // A question that is cut off is asked once more.
  const times = reads.includes(call) && /^(?:reset|truncate)/.test(kind) ? 2 : 1;
  opened.api.faults.add({ on: call.on, kind, ms, times });
  return { ...opened, seen };
}

/** These do nothing but wait for a time limit. */
const isSilent = ({ kind, ms = 0 }: Strike): boolean => kind.startsWith('hang') || ms > short.read;

/** Each call struck by each fault; `of` is what kind of calls they are. The silent ones are waited for together. */
export function faultMatrix(cases: MatrixCall[], of: 'read' | 'create' | 'write'): void {
  const blows = cases.flatMap((call) =>
    strikes.map((strike) => [call.name, strike.kind, strike[of], strike, call] as const),
  );
  const title = '%s, struck by %s, comes to %s, with nothing done twice or by half, and the next call works';
  const bear = async ([, , expected, blow, call]: (typeof blows)[number], { onTestFinished }: TestContext) => {
    const { panel, server, api, seen } = await strike(blow, call, onTestFinished);
    const before = call.state(server);
    // The state of a user is one object that changes: what it was is kept as a copy.
    const untouched = structuredClone(before);
    expect(await outcomeOf(call.run(panel, seen))).toBe(expected);
    expect(api.faults.pending).toEqual([]);
    if ('done' in call) expect(call.state(server)).toEqual(expected === 'done' ? call.done : untouched);
    expect((await panel.readUser('aaa_sato'))?.fullName).toBe('総務部 佐藤花子');
    if (expected !== 'done') expect(await outcomeOf(call.run(panel, seen))).toBe('done');
    if ('done' in call) expect(call.state(server)).toEqual(call.done);
  };
  it.for(blows.filter(([, , , blow]) => !isSilent(blow)))(title, bear);
  it.concurrent.for(blows.filter(([, , , blow]) => isSilent(blow)))(title, bear);
}

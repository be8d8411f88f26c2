import { app, type BrowserWindow } from 'electron/main';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Practice } from '../../practice/practice';
import { startUpMarks } from '../marks';
import { employeeSteps } from './employee';
import { handsFor } from './hands';
import { guideStep, tourSteps, type Seen, type TourStep } from './script';

interface StepOutcome {
  id: string;
  ok: boolean;
  milliseconds: number;
  error?: string;
}

/**
 * Run the whole main job unattended and end the program: numbered pictures and `summary.json` in `folder`, exit code 0
 * only when every step worked.
 */
export async function runTour(window: BrowserWindow, folder: string, practice: Practice): Promise<void> {
  await mkdir(folder, { recursive: true });
  const hands = handsFor(window);
  const seen: Seen = { loginName: '', addresses: [], values: {}, guideSteps: 0 };
  const steps: StepOutcome[] = [];

  const attempt = async (step: TourStep): Promise<boolean> => {
    const began = Date.now();
    let error: string | undefined;
    try {
      await step.run(hands, seen);
    } catch (failure) {
      error = failure instanceof Error ? failure.message : String(failure);
    }
    const outcome = { id: step.id, ok: !error, milliseconds: Date.now() - began, ...(error && { error }) };
    steps.push(outcome);
    const number = String(steps.length).padStart(2, '0');
    await hands.picture(path.join(folder, `${number}-${step.id}${error ? '-failed' : ''}.png`));
    process.stdout.write(
      `${outcome.ok ? '✓' : '✗'} ${step.id} (${outcome.milliseconds} ms)${error ? `: ${error}` : ''}\n`,
    );
    return outcome.ok;
  };

  let ok = await allOf(tourSteps, attempt);
  const guide = Array.from({ length: seen.guideSteps }, (_, index) => guideStep(index + 1));
  ok = ok && guide.length > 0 && (await allOf(guide, attempt));
  // The employee's half has no panel any more.
  const requests = await practice.requests();
  ok = ok && (await allOf(employeeSteps(folder), attempt));
  await writeFile(
    path.join(folder, 'summary.json'),
    `${JSON.stringify({ ...summary(ok, seen, steps), requestsPerUser: requestsPerUser(requests) }, null, 2)}\n`,
  );
  app.exit(ok ? 0 : 1);
}

async function allOf(steps: TourStep[], attempt: (step: TourStep) => Promise<boolean>): Promise<boolean> {
  for (const step of steps) if (!(await attempt(step))) return false;
  return true;
}

/** Requests from the login before the creation to the login that proves it, without either. */
function requestsPerUser(requests: string[]): number {
  const login = /^(?:GET|POST) \/(?:login|gui|logout)\b/;
  const made = requests.findLastIndex((request) => request.startsWith('POST /user/userAdd'));
  const before = requests.slice(0, made + 1).findLastIndex((request) => login.test(request));
  const after = requests.findIndex((request, index) => index > made && login.test(request));
  return (after < 0 ? requests.length : after) - before - 1;
}

function summary(ok: boolean, { loginName, addresses, values, guideSteps }: Seen, steps: StepOutcome[]) {
  const server = (side: 'incoming' | 'outgoing') => ({
    host: values[`${side}Host`],
    port: Number(values[`${side}Port`]),
    security: values[`${side}Security`],
  });
  return {
    ok,
    account: {
      loginName,
      addresses,
      displayName: values.displayName,
      accountType: values.accountType,
      incoming: server('incoming'),
      outgoing: server('outgoing'),
    },
    guideSteps,
    steps,
    startUp: startUpMarks(),
    versions: { program: app.getVersion(), electron: process.versions.electron },
  };
}

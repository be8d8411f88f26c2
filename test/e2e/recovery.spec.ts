import { expect, type Page } from '@playwright/test';
import {
  connect,
  enterEmployee,
  kill,
  nextFrom,
  person,
  saveProfile,
  startProgram,
  test,
  untilGone,
  type Person,
  type Running,
} from '../support/app';
import { untilListIsOld } from '../support/main-road';
import { startSecretService } from '../support/secret-service';
import type { PracticePanel } from '../../src-main/practice/practice-panel';

const loginNameOf = ({ userName }: Person): string => `aaa_${userName}`;
const standingOf = (entered: Person, { state }: PracticePanel): number =>
  state.directory.users.filter(({ loginName }) => loginName === loginNameOf(entered)).length;

/** From the review to the kill: what the panel leaves unanswered, and what stands on it then. */
interface CutOff {
  step: 'check' | 'create' | 'proveLogin' | 'logOut';
  what: string;
  arrange(panel: PracticePanel): void;
  standing: 0 | 1;
}

/** No request is answered any more. */
const fallSilent = ({ faults }: PracticePanel): void => faults.add({ on: 'any', kind: 'hang-before', times: 1000 });

const cutOffs: CutOff[] = [
  { step: 'check', what: 'before anything was sent', arrange: fallSilent, standing: 0 },
  {
    step: 'create',
    what: 'with the form on its way',
    arrange: ({ faults }) => faults.add({ on: 'create', kind: 'hang-before' }),
    standing: 0,
  },
  {
    step: 'create',
    what: 'while what was made is read back',
    arrange(panel) {
      const { directory } = panel.state;
      const create = directory.create.bind(directory);
      directory.create = (seed) => {
        directory.create = create;
        fallSilent(panel);
        return create(seed);
      };
    },
    standing: 1,
  },
  {
    step: 'proveLogin',
    what: 'while the new user signs in',
    arrange: ({ faults }) => faults.add({ on: 'login', kind: 'hang-before' }),
    standing: 1,
  },
  {
    step: 'logOut',
    what: 'at the very end',
    arrange({ faults }) {
      // The new user signs out first, then the administrator.
      faults.add({ on: 'logout', kind: 'delay', ms: 1 });
      faults.add({ on: 'logout', kind: 'hang-before' });
    },
    standing: 1,
  },
];

async function cutOff(running: Running, panel: PracticePanel, entered: Person, moment: CutOff): Promise<void> {
  const { page } = running;
  const { step, arrange, standing } = moment;
  await enterEmployee(page, entered);
  if (step === 'check') await untilListIsOld(panel);
  arrange(panel);
  const before = panel.state.requests.length;
  await page.getByTestId('employee.create').click();
  await page.locator(`[data-testid="progress.${step}"][data-state="running"]`).waitFor();
  await expect.poll(() => panel.state.requests.length).toBeGreaterThan(before);
  await expect.poll(() => standingOf(entered, panel)).toBe(standing);
  // Each fault has struck: the program waits for an answer that does not come.
  const struck = () => panel.faults.pending.every(({ times = 1 }) => times > 1 && times < 1000);
  await expect.poll(struck).toBe(true);
  await kill(running);
  panel.faults.clear();
}

/** Nothing stands there: what was typed is still known, but for the password. */
async function repeat(page: Page, entered: Person): Promise<void> {
  await page.getByTestId('home.unfinished.repeat').click();
  await expect(page.getByTestId('employee.fullName')).toHaveValue('総務部山口');
  await nextFrom(page, 'person');
  await page.getByTestId('employee.generatePassword').click();
  await nextFrom(page, 'password');
  await expect(page.getByTestId('employee.aliases')).toHaveValue(entered.aliases.join('\n'));
  await nextFrom(page, 'mailbox');
  await page.getByTestId('employee.create').click();
  await expect(page.getByTestId('result.loginName')).toHaveText(loginNameOf(entered), { timeout: 60_000 });
}

/** The user stands there: it is kept, and its owner led on without the password that nobody knows any more. */
async function goOn(page: Page): Promise<void> {
  await page.getByTestId('home.unfinished.continue').click();
  await page.getByTestId('guide.client.outlook-2016').waitFor();
}

test('killed at any moment, the next start tells, compares and settles: one user, never two', async ({
  folder,
  panel,
}) => {
  test.setTimeout(420_000);
  const service = await startSecretService();
  try {
    let running = await startProgram(folder, 'ja', service.env);
    await connect(running.page, panel);
    await saveProfile(running.page);
    for (const [number, moment] of cutOffs.entries()) {
      const entered = person(number);
      await test.step(`${moment.step}: ${moment.what}`, async () => {
        await cutOff(running, panel, entered, moment);
        await untilGone(folder);
        running = await startProgram(folder, 'ja', service.env);
        const { page } = running;
        await expect(page.getByTestId('home.unfinished')).toContainText(loginNameOf(entered));
        // Nothing was sent before the check was over: there is nothing to ask the panel about.
        if (moment.step !== 'check') {
          await page.getByTestId('home.unfinished.lookUp').click();
          await page.getByTestId(`home.unfinished.${moment.standing ? 'found' : 'none'}`).waitFor();
        }
        await (moment.standing ? goOn : repeat)(page, entered);
        expect(standingOf(entered, panel)).toBe(1);
        await page.getByTestId('nav.home').click();
        await expect(page.getByTestId('home.unfinished')).toHaveCount(0);
      });
    }
    await running.app.close();
  } finally {
    await service.stop();
  }
});

import { expect, type Page } from '@playwright/test';
import {
  connect,
  enterEmployee,
  nextFrom,
  person,
  saveProfile,
  startProgram,
  test,
  wizardStep,
  type Person,
} from '../support/app';
import { untilListIsOld } from '../support/main-road';
import { expectProblem, posts, strikes } from '../support/panel-faults';
import type { PracticePanel } from '../../src-main/practice/practice-panel';

interface Refused {
  code: string;
  /** What is wrong shows already when the panel is looked at once more. */
  atCheck?: boolean;
  /** The panel does not answer, and nobody has to sit that out. */
  isSilent?: boolean;
  cause(panel: PracticePanel, entered: Person): void;
  /** What the person does about it, on the page that shows the problem. */
  cure(page: Page, panel: PracticePanel, entered: Person): Promise<void>;
  /** How often the form was sent when all is done. */
  posts: number;
  /** What the user name then ends in besides. */
  ending?: string;
}

async function backTo(page: Page, name: string): Promise<void> {
  await page.getByTestId('wizard.back').click();
  await wizardStep(page, 'review').waitFor();
  for (const passed of ['mailbox', 'password', 'person']) {
    if (await wizardStep(page, name).isVisible()) return;
    await page.getByTestId('wizard.back').click();
    await wizardStep(page, passed).waitFor();
  }
}

/** From the step in view to the last button, and that too. */
async function createFrom(page: Page, name: 'person' | 'password' | 'mailbox' | 'review'): Promise<void> {
  const all = ['person', 'password', 'mailbox'] as const;
  for (const passed of name === 'review' ? [] : all.slice(all.indexOf(name))) await nextFrom(page, passed);
  await page.getByTestId('employee.create').click();
}

async function newPassword(page: Page): Promise<void> {
  await page.getByTestId('employee.generatePassword').click();
}

async function again(page: Page, panel: PracticePanel): Promise<void> {
  panel.faults.clear();
  await page.getByTestId('problem.retry').click();
}

const refusals: Refused[] = [
  {
    code: 'employee-name-taken',
    atCheck: true,
    cause: ({ state }, { userName }) =>
      state.directory.seed({ loginName: `aaa_${userName}`, password: 'Other#Mado48' }),
    async cure(page, _panel, { userName }) {
      await backTo(page, 'person');
      await page.getByTestId('employee.userName').fill(`${userName}-2`);
      await createFrom(page, 'person');
    },
    posts: 1,
    ending: '-2',
  },
  {
    code: 'employee-alias-taken',
    cause: ({ state }, { aliases }) =>
      state.directory.seed({ loginName: 'aaa_kawa', password: 'Other#Mado48', aliases: aliases.slice(1) }),
    async cure(page, _panel, { aliases }) {
      await backTo(page, 'mailbox');
      await page.getByTestId('employee.aliases').fill(aliases[0] ?? '');
      await createFrom(page, 'mailbox');
    },
    posts: 2,
  },
  {
    code: 'employee-user-limit',
    cause: ({ state }) => void (state.site.maximumUsers = state.directory.users.length),
    async cure(page, { state }) {
      state.site.maximumUsers += 1;
      await page.getByTestId('wizard.back').click();
      await createFrom(page, 'review');
    },
    posts: 2,
  },
  {
    code: 'employee-quota-over-site',
    cause: ({ state }) => void (state.site.quota = 500),
    async cure(page) {
      await backTo(page, 'mailbox');
      await page.getByTestId('employee.disk').fill('400M');
      await createFrom(page, 'mailbox');
    },
    posts: 2,
  },
  {
    // A panel that cuts passwords off, as old ones do: the user stands there and cannot sign in.
    code: 'employee-proof-failed',
    cause({ state: { directory } }) {
      const create = directory.create.bind(directory);
      directory.create = (seed) => {
        directory.create = create;
        return create({ ...seed, password: seed.password.slice(0, 8) });
      };
    },
    async cure(page) {
      await page.getByTestId('problem.undo').click();
      await nextFrom(page, 'person');
      await newPassword(page);
      await createFrom(page, 'password');
    },
    posts: 2,
  },
  {
    code: 'panel-session-expired',
    cause: (panel) => strikes(panel, { on: 'create', kind: 'expire-session', times: 1000 }),
    cure: again,
    posts: 3,
  },
  {
    code: 'panel-gateway-error',
    atCheck: true,
    cause: (panel) => strikes(panel, { on: 'any', kind: 'gateway-502-before', times: 1000 }),
    cure: again,
    posts: 1,
  },
  {
    code: 'panel-unreachable',
    atCheck: true,
    cause: (panel) => strikes(panel, { on: 'any', kind: 'reset-before', times: 1000 }),
    cure: again,
    posts: 1,
  },
  {
    // The gateway gave up, the panel did not.
    code: '',
    cause: (panel) => strikes(panel, { on: 'create', kind: 'gateway-502-after' }),
    cure: async () => undefined,
    posts: 1,
  },
  {
    code: 'employee-not-created',
    isSilent: true,
    cause: (panel) => strikes(panel, { on: 'create', kind: 'hang-before' }),
    cure: again,
    posts: 2,
  },
  {
    code: 'employee-made-despite-cancel',
    isSilent: true,
    cause: (panel) => strikes(panel, { on: 'create', kind: 'hang-after' }),
    cure: again,
    posts: 1,
  },
];

/** Put the panel's limits back to what they are now. */
function keepLimits({ state: { site } }: PracticePanel): () => void {
  const { maximumUsers, quota } = site;
  return () => void Object.assign(site, { maximumUsers, quota });
}

test('whatever the panel refuses is said, and once it is mended exactly one user stands there', async ({
  folder,
  panel,
}) => {
  test.setTimeout(400_000);
  panel.state.site.maximumUsers = 100;
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  const putLimitsBack = keepLimits(panel);
  const sentForms = (): number => posts(panel, '/user/userAdd');
  for (const [number, { code, atCheck, isSilent, cause, cure, posts: sent, ending = '' }] of refusals.entries()) {
    await test.step(code || 'a gateway that gives up', async () => {
      const entered = person(number);
      const loginName = `aaa_${entered.userName}${ending}`;
      await enterEmployee(page, entered);
      if (atCheck) await untilListIsOld(panel);
      cause(panel, entered);
      const before = { users: panel.state.directory.users.length, posts: sentForms() };
      await page.getByTestId('employee.create').click();
      if (isSilent) {
        await expect.poll(sentForms).toBe(before.posts + 1);
        await page.getByTestId('employee.cancel').click();
      }
      if (code) await expectProblem(page, code);
      await cure(page, panel, entered);
      await expect(page.getByTestId('result.loginName')).toHaveText(loginName, { timeout: 60_000 });
      expect(panel.state.directory.users).toHaveLength(before.users + 1);
      expect(sentForms()).toBe(before.posts + sent);
      await page.getByTestId('value.password.reveal').first().click();
      const password = panel.state.directory.find(loginName)?.password ?? '';
      await expect(page.getByTestId('value.password').first()).toHaveText(password);
      panel.faults.clear();
      putLimitsBack();
      await page.getByTestId('nav.home').click();
    });
  }
  await app.close();
});

import { mailboxValueNames, type MailboxValueName } from '@shared/mail-service/mailbox';
import { onboardingSteps } from '@shared/contract/schemas';
import type { Hands } from './hands';

/** The employee of the manual's example. */
export const employee = {
  fullName: '総務部山口',
  userName: 'yamaguchi',
  disk: '1G',
  aliases: ['yamaguchi', 'somu'],
} as const;

/** What the tour has seen on the pages; it goes into the summary. Never a password. */
export interface Seen {
  loginName: string;
  addresses: string[];
  values: Partial<Record<MailboxValueName, string>>;
  guideSteps: number;
}

export interface TourStep {
  id: string;
  run(hands: Hands, seen: Seen): Promise<void>;
}

function expectEqual(what: string, actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`${what} is "${actual}", not "${expected}"`);
}

/** Leave one step of a wizard for the next one. */
async function leaveStep(hands: Hands, step: string): Promise<void> {
  await seeStep(hands, step);
  await hands.click('wizard.next');
}

const seeStep = (hands: Hands, step: string): Promise<void> => hands.see('wizard.step', ['data-step', step]);

/** Values for which each client has words of its own. */
const clientsOwnWords = /^accountType$|Security$/;

/** Press every copy button in view and see that the clipboard has what the card shows. */
async function copyEverything(hands: Hands, seen: Seen): Promise<void> {
  for (const button of await hands.present(/^value\.\w+\.copy$/)) {
    const name = button.split('.')[1] as MailboxValueName;
    const copied = await hands.copyBy(button);
    if (name === 'password') continue;
    seen.values[name] ??= copied;
    if (!clientsOwnWords.test(name)) expectEqual(`the copied ${name}`, copied, seen.values[name]);
  }
}

/** Steps of the wizard that need nothing but to be gone through, each with the one before it. */
const connectSteps = [
  ['certificate', 'login'],
  ['login', 'found'],
  ['found', 'mail'],
] as const;

/** The main job from end to end on the practice panel: each entry is one step with a picture. */
export const tourSteps: TourStep[] = [
  { id: 'home', run: (hands) => hands.see('home.practice') },
  {
    id: 'connect-address',
    async run(hands) {
      await hands.click('home.practice');
      await seeStep(hands, 'address');
    },
  },
  {
    id: 'connect-certificate',
    async run(hands) {
      await leaveStep(hands, 'address');
      await seeStep(hands, 'certificate');
      await hands.click('connect.trust');
    },
  },
  ...connectSteps.map(([from, to]) => ({
    id: `connect-${to}`,
    async run(hands: Hands) {
      await leaveStep(hands, from);
      await seeStep(hands, to);
    },
  })),
  {
    id: 'connected',
    async run(hands) {
      await leaveStep(hands, 'mail');
      await hands.see('practice.banner');
      await hands.see('home.addEmployee');
    },
  },
  {
    id: 'employee-person',
    async run(hands) {
      await hands.click('home.addEmployee');
      await hands.type('employee.fullName', employee.fullName);
      await hands.type('employee.userName', employee.userName);
      expectEqual('the login name', await hands.text('employee.loginName'), `aaa_${employee.userName}`);
    },
  },
  {
    id: 'employee-password',
    async run(hands) {
      await leaveStep(hands, 'person');
      await seeStep(hands, 'password');
      await hands.click('employee.generatePassword');
    },
  },
  {
    id: 'employee-mailbox',
    async run(hands) {
      await leaveStep(hands, 'password');
      await hands.type('employee.disk', employee.disk);
      await hands.type('employee.aliases', employee.aliases.join('\n'));
    },
  },
  {
    id: 'employee-review',
    async run(hands) {
      await leaveStep(hands, 'mailbox');
      await hands.see('employee.create');
    },
  },
  {
    id: 'employee-progress',
    async run(hands) {
      await hands.click('employee.create');
      await hands.see(`progress.${onboardingSteps[0]}`);
    },
  },
  {
    id: 'employee-result',
    async run(hands, seen) {
      await hands.see('result.loginName', undefined, 300_000);
      seen.loginName = await hands.text('result.loginName');
      seen.addresses = (await hands.text('result.address')).split(/\s+/);
      expectEqual('the login name', seen.loginName, `aaa_${employee.userName}`);
      await copyEverything(hands, seen);
      const missing = mailboxValueNames.filter((name) => name !== 'password' && !seen.values[name]);
      if (missing.length) throw new Error(`no card for ${missing.join(', ')}`);
    },
  },
  {
    id: 'guide-choose',
    async run(hands) {
      await hands.click('result.openGuide');
      await hands.see('guide.client.outlook-2016');
    },
  },
  {
    id: 'guide-open',
    async run(hands, seen) {
      await hands.click('guide.client.outlook-2016');
      await hands.see('guide.step');
      seen.guideSteps = Number(await hands.attribute('guide.step', 'data-count'));
    },
  },
];

/** One step of the guide, counted from 1: looked at, its values copied; the steps after the first press "next" before. */
export const guideStep = (position: number): TourStep => ({
  id: `guide-step-${position}`,
  async run(hands, seen) {
    if (position > 1) await hands.click('guide.next');
    await hands.see('guide.step', ['data-index', String(position)]);
    await hands.see('guide.picture');
    await copyEverything(hands, seen);
  },
});

import { app } from 'electron/main';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { HandoverWishes } from '@shared/contract/calls/handover';
import { proposePassphrase } from '@shared/handover/passphrase';
import { manualMailService } from '@shared/mail-service/mail-service';
import { createHandover } from '../../handover/handover';
import type { Hands } from './hands';
import type { Seen, TourStep } from './script';

// On every PC there is something that spares typing with it, and the first half has shown Outlook.
const client = 'thunderbird';
const seeStep = (hands: Hands, step: string): Promise<void> => hands.see('wizard.step', ['data-step', step]);

/** What IT staff would hand to the employee that the tour has just made. */
function wishesOf({ loginName, addresses, values }: Seen): HandoverWishes {
  const [emailAddress = ''] = addresses;
  return {
    language: 'ja',
    company: {
      name: '株式会社みほん',
      help: { name: '情報システム係', phone: '03-0000-0000', email: '', hours: '平日 9:00–17:00' },
    },
    account: { displayName: values.displayName ?? '', loginName, emailAddress, addresses },
    mailService: manualMailService(emailAddress.split('@')[1] ?? ''),
    client,
    expiresAt: null,
  };
}

/**
 * The employee's half: a handover file, given to the program as a second start gives it, up to the last page. The
 * password in the file is made up, for the tour never reads the one that was generated.
 */
export function employeeSteps(folder: string): TourStep[] {
  const { kind, text: passphrase } = proposePassphrase('words', (count) => randomBytes(count));
  const file = path.join(folder, 'employee.mailsetup');
  let screens = 0;

  return [
    {
      // The employee's PC knows of no panel.
      id: 'first-run-start',
      async run(hands) {
        await hands.click('practice.end');
        await hands.see('firstRun.open');
      },
    },
    {
      id: 'first-run-welcome',
      async run(hands, seen) {
        const answer = async (): Promise<string> => file;
        const parts = { saveFile: answer, openFile: answer, kind: () => '', now: () => new Date() };
        const handover = createHandover({ ...parts, version: app.getVersion() });
        await handover.save(wishesOf(seen), { password: randomBytes(9).toString('base64'), passphrase, kind });
        app.emit('second-instance', {}, [process.execPath, file], folder);
        await seeStep(hands, 'welcome');
      },
    },
    {
      id: 'first-run-password',
      async run(hands) {
        await hands.click('wizard.next');
        await hands.type('firstRun.passphrase', passphrase);
      },
    },
    {
      id: 'first-run-client',
      async run(hands) {
        await hands.click('wizard.next');
        await seeStep(hands, 'client');
        await hands.see(`firstRun.client.${client}`);
      },
    },
    {
      id: 'first-run-set-up',
      async run(hands) {
        await hands.click(`firstRun.client.${client}`);
        await hands.see('firstRun.saveFile');
      },
    },
    {
      id: 'first-run-guide',
      async run(hands) {
        await hands.click('wizard.next');
        await hands.see('guide.step');
        screens = Number(await hands.attribute('guide.step', 'data-count'));
      },
    },
    {
      id: 'first-run-check',
      async run(hands) {
        for (let position = 1; position <= screens; position++) {
          await hands.see('guide.step', ['data-index', String(position)]);
          await hands.click('guide.next');
        }
        await seeStep(hands, 'check');
      },
    },
    {
      id: 'first-run-done',
      async run(hands) {
        await hands.click('wizard.next');
        await seeStep(hands, 'done');
      },
    },
  ];
}

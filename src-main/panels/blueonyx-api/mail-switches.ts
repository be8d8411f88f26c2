import type { MailSwitchName, MailSwitches } from '@shared/mail-check/switches';
import type { ApiParts } from './parts';
import type { Properties } from './reply';
import type { Work } from './session';

/** Properties of `System . Email` in lower case (BlueOnyx 5212R, schema of base-email). */
const properties: Readonly<Record<MailSwitchName, string>> = {
  imaps: 'enableimaps',
  imap: 'enableimap',
  pops: 'enablepops',
  pop: 'enablepop',
  submissions: 'enablesmtps',
  submission: 'enablesubmissionport',
  smtp: 'enablesmtp',
  smtpAuth: 'enablesmtpauth',
};

const stateOf = (text: string | undefined): boolean | null => (text === '1' ? true : text === '0' ? false : null);

/** The server's switches; null for each that it does not show. A server without such an object shows none. */
export async function readMailSwitches({ client }: ApiParts, work: Work): Promise<MailSwitches> {
  const [oid] = await client.find('System', [], work);
  const email: Properties = (oid === undefined ? null : await client.get(oid, 'Email', work)) ?? {};
  const states = Object.entries(properties).map(([name, property]) => [name, stateOf(email[property])]);
  return Object.fromEntries(states) as MailSwitches;
}

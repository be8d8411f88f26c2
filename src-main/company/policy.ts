import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { companySettings } from '@shared/contract/calls/company';
import { Problem } from '@shared/contract/problem';
import { parsedJson } from '../storage/json-text';
import { errorCode } from '../storage/write-file';
import { checkLogo } from './logo';

/** What an IT department sets for all of its PCs; a part that is missing is left to the person. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  ...companySettings.partial().shape,
  /** `employee`: the program shows nothing of control panels. */
  role: z.enum(['it', 'employee']).optional(),
});
export type Policy = Omit<z.infer<typeof policySchema>, 'version'>;

const largest = 1024 * 1024;

/** Where only an administrator of the PC can write. */
export function policyFile(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32') {
    return path.win32.join(environment.ProgramData ?? 'C:\\ProgramData', 'MailSetupAssistant', 'policy.json');
  }
  if (platform === 'darwin') return '/Library/Application Support/MailSetupAssistant/policy.json';
  return '/etc/mail-setup-assistant/policy.json';
}

/** The policy of this PC; an empty one where there is none. A damaged one is told and not half obeyed. */
export async function readPolicy(file: string, report: (problem: Problem) => void): Promise<Policy> {
  try {
    const text = await readFile(file, 'utf8');
    if (text.length > largest) throw new Error('too large');
    const { version: _, ...policy } = policySchema.parse(parsedJson(text));
    if (policy.logo) await checkLogo(policy.logo);
    return policy;
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') report(new Problem('policy-unreadable', { file }, { cause }));
    return {};
  }
}

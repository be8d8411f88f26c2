import path from 'node:path';
import { companySettings, type CompanySettings, type PcRole } from '@shared/contract/calls/company';
import type { Problem } from '@shared/contract/problem';
import { jsonFile } from '../storage/json-file';
import { checkLogo } from './logo';
import { readPolicy, type Policy } from './policy';

/** What the office says of itself, from its policy first and from this PC's settings else. */
export interface Company {
  read(): Promise<{ company: CompanySettings; fixed: string[] }>;
  /** By the policy alone: what this PC is for is known even where its own settings cannot be read. */
  role(): Promise<PcRole>;
  /** What the policy sets stays as it is. Rejects with `logo-unfit`. */
  save(settings: CompanySettings): Promise<CompanySettings>;
}

const nothing: CompanySettings = {
  name: '',
  help: { name: '', phone: '', email: '', hours: '' },
  logo: null,
  preferredClient: null,
  offeredClients: [],
  templates: {},
};

export function openCompany(of: { folder: string; policyFile: string; report: (problem: Problem) => void }): Company {
  const file = jsonFile<CompanySettings>({
    path: path.join(of.folder, 'company.json'),
    version: 1,
    schema: companySettings,
    initial: nothing,
    report: of.report,
  });
  let policy: Promise<Policy> | null = null;
  const read = (): Promise<Policy> => (policy ??= readPolicy(of.policyFile, of.report));
  const under = ({ role: _, ...fixed }: Policy, settings: CompanySettings): CompanySettings => ({
    ...settings,
    ...fixed,
  });

  return {
    async read() {
      const [set, own] = await Promise.all([read(), file.read()]);
      const { role: _, ...fixed } = set;
      return { company: under(set, own), fixed: Object.keys(fixed) };
    },
    role: async () => (await read()).role ?? 'ask',
    async save(settings) {
      if (settings.logo !== null) await checkLogo(settings.logo);
      const [set, own] = await Promise.all([read(), file.read()]);
      const { role: _, ...fixed } = set;
      // A value that a policy sets now is not written over this PC's own one: it comes back with the policy gone.
      const kept = Object.fromEntries(Object.keys(fixed).map((key) => [key, own[key as keyof CompanySettings]]));
      return under(set, await file.update(() => ({ ...settings, ...kept })));
    },
  };
}

import type { Company } from '../company/company';
import type { Handlers } from '../shell/ipc';

type CompanyCalls = Pick<Handlers, 'company.read' | 'company.save'>;

export function companyCalls(company: () => Promise<Company>): CompanyCalls {
  return {
    'company.read': async () => (await company()).read(),
    'company.save': async (settings) => (await company()).save(settings),
  };
}

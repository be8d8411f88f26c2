import type { CompanySettings } from '@shared/contract/calls/company';
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { ask } from '../assistant';

/** What the office says of itself; null until it was read. */
export const useCompany = defineStore('company', () => {
  const settings = shallowRef<CompanySettings | null>(null);
  /** Names of the settings that a policy has set: nobody changes them here. */
  const fixed = shallowRef<readonly string[]>([]);

  async function load(): Promise<CompanySettings> {
    const read = await ask('company.read');
    settings.value = read.company;
    fixed.value = read.fixed;
    return read.company;
  }

  async function save(changed: CompanySettings): Promise<CompanySettings> {
    return (settings.value = await ask('company.save', changed));
  }

  return { settings, fixed, load, save };
});

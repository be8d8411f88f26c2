import type { CallOutput } from '@shared/contract/calls';
import type { ProblemData } from '@shared/contract/problem';
import type { Profile, UnfinishedRun } from '@shared/contract/schemas';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ask } from '../assistant';
import type { Language } from '../i18n';

type KeychainProblem = CallOutput<'profile.save'>['keychainProblem'];

/** What the main process knows and the pages show: language, profiles, runs that were cut off. */
export const useProgram = defineStore('program', () => {
  const version = ref('');
  const language = ref<Language>('ja');
  const profiles = shallowRef<Profile[]>([]);
  const currentProfileId = ref<string | null>(null);
  const unfinishedRuns = shallowRef<UnfinishedRun[]>([]);

  /** What is wrong with the program's own files, but for what the person has read and put away. */
  const storageProblems = shallowRef<ProblemData[]>([]);
  const putAway = new Set<string>();
  const unread = (problem: ProblemData): boolean => !putAway.has(JSON.stringify(problem));

  /** Why the last secret could not be kept, until one is. */
  const keychainProblem = shallowRef<KeychainProblem>(null);

  const currentProfile = computed(() => profiles.value.find(({ id }) => id === currentProfileId.value) ?? null);

  function take(state: CallOutput<'app.start'>): void {
    version.value = state.version;
    language.value = state.language;
    profiles.value = state.profiles;
    currentProfileId.value = state.currentProfileId;
    unfinishedRuns.value = state.unfinishedRuns;
    storageProblems.value = state.storageProblems.filter(unread);
  }

  /** Read everything again: after a profile or a run has changed. */
  async function load(): Promise<void> {
    take(await ask('app.start'));
  }

  function putStorageProblemAway(problem: ProblemData): void {
    putAway.add(JSON.stringify(problem));
    storageProblems.value = storageProblems.value.filter(unread);
  }

  function noteKeychain(problem: KeychainProblem): void {
    keychainProblem.value = problem;
  }

  return {
    ...{ version, language, profiles, currentProfileId, currentProfile, unfinishedRuns, keychainProblem },
    ...{ storageProblems, load, noteKeychain, putStorageProblemAway },
  };
});

import type { FirstRun, FirstRunProgress } from '@shared/contract/calls/first-run';
import type { OpenedHandover } from '@shared/contract/calls/handover';
import { Problem } from '@shared/contract/problem';
import type { FirstRunStep } from '@shared/handover/first-run-steps';
import type { DetectedClient } from '@shared/mail-service/detected-client';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ask, reportDefect } from '../assistant';

const beginning: FirstRunProgress = {
  step: 'welcome',
  client: null,
  guide: null,
  provedAt: null,
  passwordKept: false,
};

/** The employee's way through the first-run wizard. The password lives here, in memory, and nowhere else. */
export const useFirstRun = defineStore('firstRun', () => {
  const role = ref<'it' | 'employee' | 'ask'>('ask');
  const run = shallowRef<FirstRun | null>(null);
  /** The file whose password can be unsealed. */
  const file = shallowRef<Pick<OpenedHandover, 'fileId' | 'sealed'> | null>(null);
  const password = ref<string | null>(null);
  /** Wrong passphrases for the file that is open. */
  const tries = ref(0);
  /** Why the last file could not be taken, or how far one has come could not be kept. */
  const problem = shallowRef<Problem | null>(null);

  /** The mail clients of this PC; null before they were looked for. */
  const clients = shallowRef<DetectedClient[] | null>(null);
  /** Names of mail programs on this PC that have no guide. */
  const clientsWithoutGuide = shallowRef<string[]>([]);

  const mailbox = computed<Mailbox | null>(() => {
    if (!run.value) return null;
    const { account, mailService } = run.value.contents;
    return { ...account, password: password.value, service: mailService };
  });

  /** What this PC is for, and the run that was begun. Never rejects: the program is of use without. */
  async function load(): Promise<void> {
    try {
      const read = await ask('firstRun.read');
      role.value = read.role;
      run.value = read.run;
    } catch (error) {
      tell(error);
    }
  }

  function tell(error: unknown): void {
    if (error instanceof Problem) problem.value = error;
    else reportDefect(error);
  }

  function take(opened: OpenedHandover): void {
    const begun = run.value?.contents;
    // The very file from which the run began only opens its password again.
    const same = JSON.stringify(begun) === JSON.stringify(opened.contents);
    file.value = opened;
    tries.value = 0;
    problem.value = null;
    if (!same) {
      password.value = null;
      run.value = { contents: opened.contents, progress: beginning };
    }
    // Also for the same file: it may lie somewhere else now.
    save();
  }

  /** Take the file that `read` answers with; tells whether there is one now. What is wrong with it stands in `problem`. */
  async function open(read: () => Promise<OpenedHandover | null>): Promise<boolean> {
    problem.value = null;
    try {
      const opened = await read();
      if (opened) take(opened);
      return opened !== null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problem.value = error;
      return false;
    }
  }

  /** Look for the file of a run that began before the program was started anew. */
  async function reopen(): Promise<void> {
    if (file.value || !run.value) return;
    file.value = await ask('firstRun.reopen');
  }

  /** On disk a moment later; a disk that refuses costs the employee nothing but the way back after closing. */
  function save(): void {
    if (!run.value) return;
    ask('firstRun.save', { ...run.value, fileId: file.value?.fileId ?? null }).catch(tell);
  }

  function note(change: Partial<FirstRunProgress>): void {
    if (!run.value) return;
    run.value = { ...run.value, progress: { ...run.value.progress, ...change } };
    save();
  }

  /** The password as it is now known. One that the keychain holds is renewed there. */
  async function learn(known: string): Promise<void> {
    if (known === password.value) return;
    password.value = known;
    if (!run.value?.progress.passwordKept) return;
    try {
      const { keychainProblem } = await ask('firstRun.keepPassword', { password: known });
      if (keychainProblem) problem.value = new Problem(keychainProblem.code, keychainProblem.params);
    } catch (error) {
      tell(error);
    }
  }

  const goTo = (step: FirstRunStep): void => note({ step });

  /** Throws `handover-passphrase-wrong`, and counts it. */
  async function unseal(passphrase: string): Promise<void> {
    if (!file.value) throw new Problem('handover-closed');
    try {
      const answer = await ask('handover.unseal', { fileId: file.value.fileId, passphrase });
      password.value = answer.password;
    } catch (error) {
      if (error instanceof Problem && error.code === 'handover-passphrase-wrong') tries.value += 1;
      throw error;
    }
  }

  /** Looks once: what is installed meanwhile is found after the next start. Where looking fails, all programs are shown. */
  async function detect(): Promise<void> {
    if (clients.value) return;
    try {
      const detected = await ask('clients.detect');
      clients.value = detected.clients;
      clientsWithoutGuide.value = detected.others;
    } catch (error) {
      clients.value = [];
      tell(error);
    }
  }

  async function end(): Promise<void> {
    await ask('firstRun.end');
    run.value = null;
    file.value = null;
    password.value = null;
  }

  return {
    ...{ role, run, file, password, tries, problem, mailbox, clients, clientsWithoutGuide },
    ...{ load, open, reopen, note, learn, goTo, unseal, detect, end },
  };
});

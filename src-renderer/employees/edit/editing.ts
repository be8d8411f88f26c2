import type { AccountContext } from '@shared/account/account-context';
import { changeOf, checkEdit, editErrors, editFormOf, rebase, type EditForm } from '@shared/account/edit-form';
import type { SuspendMemory, UserDetails } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { computed, ref, shallowRef } from 'vue';
import { ask } from '../../assistant';
import { useWork } from '../../composables/work';
import { useEmployees } from '../../stores/employees';
import { useProgram } from '../../stores/program';

/** After these the panel may stand otherwise than it was seen: it is read again and both are shown. */
const readAgainAfter = new Set(['employee-changed-meanwhile', 'employee-differs']);

/** One user being edited: as seen, as typed, and as found when somebody else was faster or the panel took it otherwise. */
export function useEditing(loginName: string) {
  const program = useProgram();
  const employees = useEmployees();
  const { busy, problem, run, clear } = useWork();
  const seen = shallowRef<UserDetails | null>(null);
  const memory = shallowRef<SuspendMemory | null>(null);
  const form = ref<EditForm | null>(null);
  /** What stands on the panel now, where that is neither what was seen nor what was asked for. */
  const found = shallowRef<UserDetails | null>(null);
  const profile = computed(() => program.currentProfile);
  const context = computed<AccountContext | null>(() =>
    employees.site && profile.value
      ? { site: employees.site, users: employees.users ?? [], domain: profile.value.domain }
      : null,
  );
  const change = computed(() =>
    form.value && seen.value && context.value ? changeOf(form.value, seen.value, context.value) : {},
  );
  const findings = computed(() =>
    form.value && seen.value && context.value ? checkEdit(form.value, seen.value, context.value) : null,
  );
  const errors = computed(() => (findings.value ? editErrors(findings.value) : []));
  const dirty = computed(() => Object.keys(change.value).length > 0);

  /** The change that is on its way to the panel, by which it can be stopped. */
  const sending = ref<string | null>(null);

  const employee = () => ({ profileId: profile.value?.id ?? '', loginName, workId: crypto.randomUUID() });

  /** Unless another panel is in use by now: its user of that login name is somebody else. */
  function note(of: string, user: UserDetails): void {
    if (of === employees.profileId) employees.note(user);
  }

  async function details(): Promise<UserDetails> {
    const whom = employee();
    const read = await ask('employees.details', whom);
    memory.value = read.memory;
    note(whom.profileId, read.details);
    return read.details;
  }

  const read = () =>
    run(async () => {
      if (!profile.value) return;
      if (employees.profileId !== profile.value.id || !employees.site) await employees.load(profile.value.id);
      show(await details());
    });

  /** Begin anew with a user as read. */
  function show(user: UserDetails): void {
    seen.value = user;
    form.value = editFormOf(user);
    found.value = null;
    clear();
  }

  /** Send what was changed. Answers whether the panel has it as asked. */
  const send = () =>
    run(async () => {
      if (!seen.value) return;
      const whom = employee();
      sending.value = whom.workId;
      try {
        const sent = await ask('employees.change', { ...whom, change: change.value, seen: seen.value });
        note(whom.profileId, sent.details);
        show(sent.details);
      } catch (error) {
        if (error instanceof Problem && readAgainAfter.has(error.code)) found.value = await details();
        throw error;
      } finally {
        sending.value = null;
      }
    });

  async function stop(): Promise<void> {
    if (sending.value) await ask('employees.cancel', { workId: sending.value });
  }

  /** Go on from what stands there now; what was changed here stays changed. */
  function takePresent(): void {
    if (!form.value || !seen.value || !found.value || !context.value) return;
    const kept = rebase(form.value, seen.value, found.value, context.value);
    show(found.value);
    form.value = kept;
  }

  return {
    ...{ busy, problem, sending, seen, memory, form, found, context, change, findings, errors, dirty },
    ...{ read, show, send, stop, takePresent },
  };
}

export type Editing = ReturnType<typeof useEditing>;

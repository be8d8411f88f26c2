import type { Account, PanelUser } from '@shared/account/account';
import type { OnboardingStep } from '@shared/contract/schemas';
import type { EventValue } from '@shared/contract/calls';
import { onUnmounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { ask, assistant } from '../assistant';
import { useEmployees } from '../stores/employees';
import { useWork, type Work } from './work';

type Progress = EventValue<'onboarding.progress'>;

export interface OnboardingRun extends Work {
  runId: Ref<string>;
  progress: Ref<Record<OnboardingStep, Progress | null>>;
  user: ShallowRef<PanelUser | null>;
  create(profileId: string, account: Account): Promise<void>;
  cancel(): Promise<void>;
  undo(): Promise<boolean>;
}

const nothing = (): Record<OnboardingStep, Progress | null> => ({
  ...{ check: null, create: null, readBack: null, proveLogin: null, logOut: null },
});

/** One creation of one employee: its progress, its outcome, and the ways out of a failure. */
export function useOnboardingRun(): OnboardingRun {
  const work = useWork();
  const employees = useEmployees();
  const runId = ref(crypto.randomUUID() as string);
  const progress = ref(nothing());
  const user = shallowRef<PanelUser | null>(null);
  onUnmounted(
    assistant.on('onboarding.progress', (told) => {
      if (told.runId === runId.value) progress.value[told.step] = told;
    }),
  );
  return {
    ...work,
    runId,
    progress,
    user,
    /** Making the same call again goes on with the same run: it first looks what stands on the panel. */
    async create(profileId, account) {
      progress.value = nothing();
      await work.run(async () => {
        employees.outdate();
        user.value = (await ask('employee.create', { runId: runId.value, profileId, account })).user;
      });
    },
    async cancel() {
      await ask('employee.cancel', { runId: runId.value });
    },
    undo: () =>
      work.run(async () => {
        employees.outdate();
        await ask('employee.undoRun', { runId: runId.value });
        runId.value = crypto.randomUUID();
      }),
  };
}

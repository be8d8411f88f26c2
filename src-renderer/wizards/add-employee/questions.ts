import type { AccountField } from '@shared/account/check-account';
import type { Finding } from '@shared/account/finding';
import { shallowRef, type ShallowRef } from 'vue';
import { useEmployeeDraft } from '../../stores/employee-draft';

/** Findings that want a yes before the wizard goes on; each is asked once. */
export function useQuestions(): {
  open: ShallowRef<Finding | null>;
  answered(fields: AccountField[]): Promise<boolean>;
  answer(yes: boolean): void;
} {
  const draft = useEmployeeDraft();
  const open = shallowRef<Finding | null>(null);
  let settle: ((yes: boolean) => void) | null = null;

  const ask = (finding: Finding): Promise<boolean> =>
    new Promise((resolve) => {
      open.value = finding;
      settle = resolve;
    });

  return {
    open,
    async answered(fields) {
      for (const finding of fields.flatMap((field) => draft.findings?.[field] ?? [])) {
        if (finding.severity !== 'question' || draft.agreed.has(finding.code)) continue;
        if (!(await ask(finding))) return false;
        draft.agreed.add(finding.code);
      }
      return true;
    },
    answer(yes) {
      open.value = null;
      settle?.(yes);
      settle = null;
    },
  };
}

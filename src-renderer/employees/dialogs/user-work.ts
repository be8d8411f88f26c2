import { ask } from '../../assistant';
import { useWork } from '../../composables/work';
import { useProgram } from '../../stores/program';

/** Work on one user of the panel in use, which can be stopped where the panel allows. */
export function useUserWork(loginName: () => string) {
  const program = useProgram();
  const work = useWork();
  let workId: string | null = null;

  return {
    ...work,
    /** What every call about the user carries; each call has an id of its own, by which it is stopped. */
    employee(): { profileId: string; loginName: string; workId: string } {
      workId = crypto.randomUUID();
      return { profileId: program.currentProfileId ?? '', loginName: loginName(), workId };
    },
    async stop(): Promise<void> {
      if (work.busy.value && workId) await ask('employees.cancel', { workId });
    },
  };
}

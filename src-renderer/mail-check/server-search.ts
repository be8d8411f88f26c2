import type { CallInput, CallOutput } from '@shared/contract/calls';
import { onUnmounted, ref, shallowRef } from 'vue';
import { ask, assistant } from '../assistant';
import { useWork } from '../composables/work';

export type ServerQuestion = Omit<CallInput<'mailCheck.findServers'>, 'runId'>;
export type ServersFound = CallOutput<'mailCheck.findServers'>;

/** Looking for the mail servers of a domain: how far it is, and what was found. */
export function useServerSearch() {
  const { busy, problem, run, clear } = useWork();
  const runId = ref('');
  const done = ref(0);
  const total = ref(0);
  const found = shallowRef<ServersFound | null>(null);

  async function search(question: ServerQuestion): Promise<void> {
    if (busy.value) return;
    runId.value = crypto.randomUUID();
    done.value = 0;
    total.value = 0;
    found.value = null;
    await run(async () => {
      found.value = await ask('mailCheck.findServers', { runId: runId.value, ...question });
    });
    if (problem.value?.code === 'cancelled') clear();
  }

  const cancel = (): Promise<unknown> => ask('mailCheck.cancel', { runId: runId.value });

  onUnmounted(
    assistant.on('mailCheck.probed', (told) => {
      if (told.runId !== runId.value) return;
      done.value = told.done;
      total.value = told.total;
    }),
  );
  onUnmounted(() => {
    if (busy.value) void cancel();
  });

  return { busy, problem, done, total, found, search, cancel };
}

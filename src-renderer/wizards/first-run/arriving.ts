import { maximumHandoverBytes } from '@shared/handover/file';
import { Problem } from '@shared/contract/problem';
import type { OpenedHandover } from '@shared/contract/calls/handover';
import { onMounted, onUnmounted } from 'vue';
import { ask, assistant } from '../../assistant';
import { useFirstRun } from '../../stores/first-run';
import { useNavigation } from '../../stores/navigation';
import { useProgram } from '../../stores/program';

/** The bytes of a file in Base64. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(new Problem('handover-unreadable', {}, { retry: true, cause: reader.error }));
    reader.readAsDataURL(file);
  });
}

async function readDropped(file: File): Promise<OpenedHandover> {
  if (file.size > maximumHandoverBytes) throw new Problem('handover-too-large');
  return ask('handover.readText', { base64: await base64Of(file) });
}

/** Opening handover files: chosen in a dialog, or as they come. A good one leads into the wizard, a bad one is told at home. */
export function useOpening(): {
  choose(): Promise<void>;
  read(read: () => Promise<OpenedHandover | null>): Promise<void>;
} {
  const firstRun = useFirstRun();
  const navigation = useNavigation();

  async function read(from: () => Promise<OpenedHandover | null>): Promise<void> {
    if (await firstRun.open(from)) await navigation.go({ name: 'firstRun' });
    else if (firstRun.problem && navigation.page.name !== 'firstRun') await navigation.go({ name: 'home' });
  }

  return { read, choose: () => read(() => ask('handover.choose')) };
}

/** Listens for files that are dropped on the window or handed to the program, and goes on with a run that was begun. */
export function useArrivals(): void {
  const firstRun = useFirstRun();
  const navigation = useNavigation();
  const program = useProgram();
  const { read } = useOpening();

  async function lookForArrival(): Promise<void> {
    let wanted = 'nothing';
    await read(async () => {
      const pending = await ask('handover.pending');
      wanted = pending.wanted;
      return pending.opened;
    });
    // A link brings nothing: the start page asks for the file.
    if (wanted === 'wizard') await navigation.go({ name: firstRun.run ? 'firstRun' : 'home' });
  }

  async function begin(): Promise<void> {
    const { run, role } = firstRun;
    const isEmployees = role === 'employee' || program.profiles.length === 0;
    if (run && run.progress.step !== 'done' && isEmployees) await navigation.go({ name: 'firstRun' });
    await lookForArrival();
  }

  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const allow = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void read(() => readDropped(file));
  };

  const stopListening = assistant.on('handover.arrived', () => void lookForArrival());
  onMounted(() => {
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    void begin();
  });
  onUnmounted(() => {
    stopListening();
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', drop);
  });
}

import { onMounted, onUnmounted } from 'vue';

const fields = 'input, textarea, select, [contenteditable="true"], [role="radio"], [role="listbox"], [role="menu"]';

/** Arrow and page keys turn the steps of a guide, but never while they mean something to a field. */
export function useStepKeys(turn: { next: () => void; back: () => void }): void {
  const steps: Record<string, () => void> = {
    ArrowRight: turn.next,
    PageDown: turn.next,
    ArrowLeft: turn.back,
    PageUp: turn.back,
  };

  function onKey(event: KeyboardEvent): void {
    const step = steps[event.key];
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    const inField = event.target instanceof Element && event.target.closest(fields);
    if (!step || modified || inField || event.defaultPrevented) return;
    event.preventDefault();
    step();
  }

  onMounted(() => window.addEventListener('keydown', onKey));
  onUnmounted(() => window.removeEventListener('keydown', onKey));
}

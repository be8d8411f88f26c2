import { onUnmounted, watchEffect } from 'vue';
import { ask } from '../assistant';

/** While `unsaved` holds, closing the window asks first. */
export function useUnsaved(unsaved: () => boolean): void {
  let told = false;
  const tell = (now: boolean): void => {
    if (now === told) return;
    told = now;
    void ask('app.setUnsaved', now);
  };
  watchEffect(() => tell(unsaved()));
  onUnmounted(() => tell(false));
}

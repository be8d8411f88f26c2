import { onUnmounted, watch, type Ref } from 'vue';

/** CSS pixels; letters of a drawing that are smaller are hard to read. */
const smallestLetters = 10;

/** What a picture may lose so that all of it is seen: 1 is nothing. Without room it keeps its size, for scrolling shows it. */
export function fittingScale(height: number, letters: number, rooms: number[]): number {
  const room = rooms.find((free) => letters * (free / height) >= smallestLetters);
  return room === undefined ? 1 : Math.min(1, room / height);
}

/** The rooms for a picture beside its actions: at the start of the page, and after scrolling, when it stays in view. */
function roomsIn(sides: HTMLElement, gap: number): number[] {
  const page = sides.closest('main');
  const footer = sides.parentElement?.querySelector('footer');
  if (!page || !footer) return [];
  const whole = page.clientHeight - footer.offsetHeight;
  const start = sides.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
  return [whole - start - gap, whole - 2 * gap];
}

/** What the picture in `sides`, its first element, should lose, as it stands with `fit`. */
function wantedScale(sides: HTMLElement, fit: number): number {
  const picture = sides.firstElementChild;
  const frames = [...(picture?.querySelectorAll('.drawn-frame') ?? [])];
  if (!picture || frames.length === 0) return fit;
  const { position, top } = getComputedStyle(picture);
  const letters = Math.min(...frames.map((frame) => parseFloat(getComputedStyle(frame).fontSize)));
  const height = picture.getBoundingClientRect().height;
  const rooms = position === 'sticky' ? roomsIn(sides, parseFloat(top)) : [];
  return fittingScale(height / fit, letters / fit, rooms);
}

/** Texts break elsewhere when letters shrink: the second and the third try are nearer. */
const tries = 3;

/**
 * Keeps the picture in `sides` as small as it must be while the window or the step changes: `--fit` is set on `sides`, all
 * within one frame, so that nobody sees it search.
 */
export function useFitting(sides: Readonly<Ref<HTMLElement | null>>): void {
  let fit = 1;
  const observer = new ResizeObserver(() => {
    if (!sides.value) return;
    for (let left = tries; left > 0; left -= 1) {
      const wanted = wantedScale(sides.value, fit);
      // Heights are rounded; a picture must not go on trembling.
      if (Math.abs(wanted - fit) <= 0.01) return;
      fit = wanted;
      sides.value.style.setProperty('--fit', String(fit));
    }
  });
  watch(sides, (element) => {
    observer.disconnect();
    if (!element) return;
    fit = 1;
    const page = element.closest('main');
    for (const part of [element, element.firstElementChild, page]) if (part) observer.observe(part);
  });
  onUnmounted(() => observer.disconnect());
}

import { onUnmounted, ref, watch, type Ref } from 'vue';

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

/** How much smaller the picture in `sides`, its first element, is drawn, kept right while the window or the step changes. */
export function useFitting(sides: Readonly<Ref<HTMLElement | null>>): Ref<number> {
  const fit = ref(1);
  const observer = new ResizeObserver(() => {
    const picture = sides.value?.firstElementChild;
    const frames = [...(picture?.querySelectorAll('.drawn-frame') ?? [])];
    if (!sides.value || !picture || frames.length === 0) return;
    const { position, top } = getComputedStyle(picture);
    const letters = Math.min(...frames.map((frame) => parseFloat(getComputedStyle(frame).fontSize)));
    const height = picture.getBoundingClientRect().height;
    const rooms = position === 'sticky' ? roomsIn(sides.value, parseFloat(top)) : [];
    const wanted = fittingScale(height / fit.value, letters / fit.value, rooms);
    // Heights are rounded; a picture must not go on trembling.
    if (Math.abs(wanted - fit.value) > 0.01) fit.value = wanted;
  });
  watch(sides, (element) => {
    observer.disconnect();
    if (!element) return;
    const page = element.closest('main');
    for (const part of [element, element.firstElementChild, page]) if (part) observer.observe(part);
  });
  onUnmounted(() => observer.disconnect());
  return fit;
}

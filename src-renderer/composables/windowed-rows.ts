import { computed, onMounted, onUnmounted, ref, type ComputedRef, type Ref } from 'vue';

/** Rows beyond the edge of the view, so that a quick scroll shows no gap and the tab key finds a next row. */
const overscan = 5;

export interface WindowedRows {
  /** The rows to render: from `first` up to, not including, `end`. */
  first: ComputedRef<number>;
  end: ComputedRef<number>;
  /** Pixels in place of the rows that are left out. */
  before: ComputedRef<number>;
  after: ComputedRef<number>;
  onScroll(): void;
  /** Scroll just as far as shows a row whole, below the header that stays in place. */
  reveal(index: number): void;
  /** How many rows fit into the view. */
  page(): number;
}

/** Of many rows of one height, those that can be seen. `headerHeight` is what covers the top of the view. */
export function useWindowedRows(of: {
  viewport: Readonly<Ref<HTMLElement | null>>;
  count: () => number;
  rowHeight: number;
  headerHeight: number;
}): WindowedRows {
  const { viewport, count, rowHeight, headerHeight } = of;
  const top = ref(0);
  const height = ref(0);

  function measure(): void {
    top.value = viewport.value?.scrollTop ?? 0;
    height.value = viewport.value?.clientHeight ?? 0;
  }
  const observer = new ResizeObserver(measure);
  onMounted(() => {
    measure();
    if (viewport.value) observer.observe(viewport.value);
  });
  onUnmounted(() => observer.disconnect());

  const shown = computed(() => Math.ceil(height.value / rowHeight));
  /** The topmost row in view; the view may have been scrolled further than fewer rows reach. */
  const topmost = computed(() => Math.min(Math.floor(top.value / rowHeight), Math.max(0, count() - shown.value)));
  const first = computed(() => Math.max(0, topmost.value - overscan));
  const end = computed(() => Math.min(count(), topmost.value + shown.value + overscan));

  return {
    first,
    end,
    before: computed(() => first.value * rowHeight),
    after: computed(() => (count() - end.value) * rowHeight),
    onScroll: measure,
    reveal(index) {
      const element = viewport.value;
      if (!element) return;
      const start = index * rowHeight;
      const bottom = start + rowHeight + headerHeight - element.clientHeight;
      if (element.scrollTop > start) element.scrollTop = start;
      else if (element.scrollTop < bottom) element.scrollTop = bottom;
      measure();
    },
    page: () => Math.max(1, Math.floor((height.value - headerHeight) / rowHeight)),
  };
}

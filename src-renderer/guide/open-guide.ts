import { loadGuide } from '@shared/guides';
import type { DrawnScreen } from '@shared/guides/format/draw';
import { drawScreen, screensFor } from '@shared/guides/format/draw';
import { inLanguage, type Text } from '@shared/guides/format/text';
import { entered, withinLimits } from '@shared/guides/format/values';
import type { Guide, Limit, Question } from '@shared/guides/guide';
import type { Mailbox, MailboxValueName } from '@shared/mail-service/mailbox';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';

/** Where a guide is opened: the first screen, the first option of every question, unless said otherwise. */
export interface GuidePlace {
  answers?: Readonly<Record<string, string>>;
  index?: number;
}

/** One guide, loaded and filled in with one mailbox: where the reader is in it and what is on that screen. */
export function useGuide(guideId: Ref<string>, mailbox: Ref<Mailbox>, start: GuidePlace = {}) {
  const { locale } = useI18n();
  const guide = shallowRef<Guide | null>(null);
  const answers = ref<Record<string, string>>({});
  const index = ref(0);

  watch(guideId, load, { immediate: true });
  async function load(id: string): Promise<void> {
    const loaded = await loadGuide(id);
    if (id !== guideId.value) return;
    const first = loaded.questions.map((question) => [question.id, question.options[0]?.id ?? '']);
    answers.value = { ...Object.fromEntries(first), ...start.answers };
    index.value = start.index ?? 0;
    guide.value = loaded;
  }

  const say = (text: Text) => inLanguage(text, locale.value);
  const within = computed(() => guide.value && withinLimits(guide.value, mailbox.value));
  const circumstances = computed(() => ({ mailbox: within.value?.mailbox ?? mailbox.value, answers: answers.value }));
  const screens = computed(() => (guide.value ? screensFor(guide.value, circumstances.value) : []));
  const screen = computed(() => screens.value[index.value] ?? null);
  const drawn = computed<DrawnScreen | null>(
    () =>
      guide.value &&
      screen.value &&
      drawScreen(guide.value, screen.value, { ...circumstances.value, language: locale.value }),
  );

  const questions = computed<Question[]>(() => {
    const asked = ({ askedOn }: Question) => !askedOn || askedOn.includes(screen.value?.id ?? '');
    return (guide.value?.questions ?? []).filter(asked);
  });
  /** What the client cannot do is said at the start, and where one of the values concerned is entered. */
  const limits = computed<Limit[]>(() => {
    const entersSettings = drawn.value?.actions.some(({ value }) => value && /Port|Security/.test(value));
    return index.value === 0 || entersSettings ? (within.value?.limits ?? []) : [];
  });

  /** A screen as it would be drawn if this were the answer; for small pictures beside the options. */
  function drawnIf(screenId: string, question: string, option: string): DrawnScreen | null {
    const shown = guide.value?.screens.find(({ id }) => id === screenId);
    if (!guide.value || !shown) return null;
    const { mailbox: seen } = circumstances.value;
    const supposed = { ...answers.value, [question]: option };
    return drawScreen(guide.value, shown, { mailbox: seen, answers: supposed, language: locale.value });
  }

  function answer(question: string, option: string): void {
    answers.value = { ...answers.value, [question]: option };
    index.value = Math.min(index.value, screens.value.length - 1);
  }

  function goTo(target: number): void {
    index.value = Math.max(0, Math.min(target, screens.value.length - 1));
  }

  /** A value in this client's own words. */
  const textOf = (name: MailboxValueName): string =>
    guide.value ? entered(guide.value.words, name, circumstances.value, say) : '';

  return { guide, answers, index, screens, drawn, limits, questions, say, answer, goTo, textOf, drawnIf };
}

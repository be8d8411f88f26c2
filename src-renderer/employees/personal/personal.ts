import type { PersonalChange, PersonalSettings } from '@shared/account/user-details';
import { computed, ref, shallowRef } from 'vue';
import { ask } from '../../assistant';
import { useWork } from '../../composables/work';
import { useProgram } from '../../stores/program';
import { advisedValues, tidied } from './advice';

export const looks = ['language', 'appearance', 'style', 'color'] as const;
export type Look = (typeof looks)[number];
const japanese = 'ja_JP';

/** A user's own settings, read and changed by that user's password, which is forgotten with the page. */
export function usePersonal(loginName: string) {
  const program = useProgram();
  const work = useWork();
  const settings = shallowRef<PersonalSettings | null>(null);
  /** What is chosen now: the four by their names, the controls of add-ons by theirs. */
  const chosen = ref<Partial<Record<Look, string>>>({});
  const extras = ref<Record<string, string>>({});

  const employee = (password: string) => ({
    ...{ profileId: program.currentProfileId ?? '', loginName, workId: crypto.randomUUID(), password },
  });

  function take(read: PersonalSettings): void {
    settings.value = read;
    chosen.value = Object.fromEntries(looks.map((name) => [name, read[name]?.value]));
    extras.value = Object.fromEntries(
      read.extras.flatMap(({ controls }) => controls.map(({ name, value }) => [name, value])),
    );
  }

  const change = computed<PersonalChange>(() => {
    const read = settings.value;
    if (!read) return {};
    const changedLooks = looks.filter((name) => read[name] && chosen.value[name] !== read[name].value);
    const controls = read.extras.flatMap((group) => group.controls);
    const changedExtras = controls.filter(({ name, value }) => extras.value[name] !== value);
    return {
      ...Object.fromEntries(changedLooks.map((name) => [name, chosen.value[name]])),
      // The manual: no line break after the last line.
      ...(changedExtras.length && {
        extras: Object.fromEntries(
          changedExtras.map((control) => [control.name, tidied(control, extras.value[control.name] ?? '')]),
        ),
      }),
    };
  });

  return {
    ...work,
    ...{ settings, chosen, extras, change },
    dirty: computed(() => Object.keys(change.value).length > 0),
    advised: computed(() => advisedValues(settings.value?.extras ?? [], extras.value)),
    /** Whether Japanese can be chosen and is not. */
    offersJapanese: computed(
      () =>
        chosen.value.language !== japanese &&
        !!settings.value?.language?.choices.some(({ value }) => value === japanese),
    ),
    useJapanese() {
      chosen.value.language = japanese;
    },
    useAdvice() {
      extras.value = { ...extras.value, ...advisedValues(settings.value?.extras ?? [], extras.value) };
    },
    read: (password: string) => work.run(async () => take(await ask('personal.read', employee(password)))),
    save: (password: string) =>
      work.run(async () => take(await ask('personal.change', { ...employee(password), change: change.value }))),
  };
}

import { shallowRef, watchEffect, type ShallowRef } from 'vue';

export type Strength = 0 | 1 | 2 | 3 | 4;
type Estimate = (password: string, names: string[]) => Strength;

/** The estimator and its dictionaries are large: they come when a password is first typed. */
async function loadEstimator(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, english, japanese] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-ja'),
  ]);
  const estimator = new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary, ...japanese.dictionary },
  });
  return (password, names) => estimator.check(password, names).score as Strength;
}

let estimator: Promise<Estimate> | undefined;

/** Strength of a password from 0 (guessed at once) to 4, null while there is none. The person's names count as known. */
export function usePasswordStrength(password: () => string, names: () => string[]): ShallowRef<Strength | null> {
  const strength = shallowRef<Strength | null>(null);
  watchEffect(async (onCleanup) => {
    const [typed, known] = [password(), names().filter(Boolean)];
    let outdated = false;
    onCleanup(() => (outdated = true));
    if (!typed) {
      strength.value = null;
      return;
    }
    const estimate = await (estimator ??= loadEstimator());
    if (!outdated) strength.value = estimate(typed, known);
  });
  return strength;
}

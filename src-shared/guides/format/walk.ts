import type { Screen } from '../guide';

/** Every object inside a tree of guide data, the outermost first. */
export function* objectsIn(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node;
  for (const inner of Object.values(node)) yield* objectsIn(inner);
}

/** The same picture with only these of its rings; for a window that a guide shows more than once. */
export function keepRings<T>(node: T, rings: readonly string[]): T {
  const kept = (_key: string, inner: unknown) =>
    _key === 'ring' && !rings.includes(String(inner)) ? undefined : inner;
  return JSON.parse(JSON.stringify(node, kept)) as T;
}

/** A screen whose picture has the rings of its own actions only; for windows that several screens share. */
export const ownRings = (screen: Screen): Screen => ({
  ...screen,
  picture: keepRings(
    screen.picture,
    screen.actions.flatMap(({ ring }) => ring ?? []),
  ),
});

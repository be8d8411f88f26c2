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

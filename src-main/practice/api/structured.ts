/** A command with its parts in JSON, which the gateway puts into one line of text. */
export interface Structured {
  cmd: string;
  class?: string;
  oid?: string;
  namespace?: string;
  args?: Record<string, string>;
  data?: Record<string, unknown>;
}

const substitutions: readonly [string, string][] = [
  ['\\', '\\\\'],
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['$', '\\$'],
  ['&quot;', '\\"'],
  ['&amp;', '\\&'],
  ['&#39;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
];

/** Another order for each call, as the gateway goes through a table without any: with bad luck a backslash is doubled. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => [random(), item] as const);
  return keyed.sort(([one], [other]) => one - other).map(([, item]) => item);
}

/** What the gateway makes of a value: letters other than ASCII come out as `\u….`, which the database does not know. */
export function spoiled(value: string, random: () => number = Math.random): string {
  const replaced = shuffled(substitutions, random).reduce((text, [what, by]) => text.replaceAll(what, by), value);
  return [...replaced]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 32 || code > 126 ? `\\u${code.toString(16).padStart(4, '0')}` : character;
    })
    .join('');
}

/** A value of JSON as Go prints it. */
function printed(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'number' && Math.abs(value) >= 1e6) return value.toExponential().replace(/e\+(\d)$/, 'e+0$1');
  return String(value);
}

const pairs = (values: Record<string, unknown> = {}, sign = '='): string =>
  Object.entries(values)
    .map(([key, value]) => ` ${key} ${sign} "${spoiled(printed(value))}"`)
    .join('');

/** The line that the gateway sends to the database. */
export function lineOf(command: Structured): string {
  const { cmd, class: className = '', oid = '', namespace, args, data } = command;
  const scope = namespace ? ` . ${namespace}` : '';
  const lines: Record<string, () => string> = {
    FIND: () => `FIND ${className}${pairs(args)}`,
    GET: () => `GET ${oid}${scope}`,
    CREATE: () => `CREATE ${className}${pairs(data ?? args)}`,
    SET: () => `SET ${oid}${scope}${pairs(data ?? args)}`,
    DESTROY: () => `DESTROY ${oid}`,
    NAMES: () => `NAMES ${oid || className}`,
  };
  return lines[cmd]?.() ?? cmd;
}

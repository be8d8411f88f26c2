import { unescapeInput } from './escapes';

export type Token = { kind: 'text'; value: string; isQuoted: boolean } | { kind: 'sign'; value: string };

const shapes = /([\s,]+)|"((?:[^\\"]|\\[\s\S])*)"|([A-Za-z0-9+_]+)|([=~.()/])/y;

/** The tokens of one line, or null when it holds what no command may hold (CSCP 0.99). */
export function tokensOf(line: string): Token[] | null {
  const tokens: Token[] = [];
  shapes.lastIndex = 0;
  while (shapes.lastIndex < line.length) {
    const [whole, space, quoted, bare, sign] = shapes.exec(line) ?? [];
    if (whole === undefined) return null;
    if (space !== undefined) continue;
    if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else tokens.push({ kind: 'text', value: bare ?? unescapeInput(quoted ?? ''), isQuoted: quoted !== undefined });
  }
  return tokens;
}

import { tokensOf, type Token } from './lexer';

export interface Assignment {
  key: string;
  operator: '=' | '~';
  value: string;
}

/** One command as the database takes it apart. */
export interface CceCommand {
  /** In capital letters. */
  word: string;
  /** Class or number of an object. */
  target: string;
  namespace: string | null;
  assignments: Assignment[];
}

const words = ['CREATE', 'SET', 'GET', 'DESTROY', 'FIND', 'NAMES', 'CLASSES', 'WHOAMI', 'HELP', 'BYE', 'ENDKEY'];

/** Reads tokens from the left. */
class Reader {
  #position = 0;
  constructor(readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.#position >= this.tokens.length;
  }

  sign(...wanted: string[]): string | null {
    const token = this.tokens[this.#position];
    if (token?.kind !== 'sign' || !wanted.includes(token.value)) return null;
    this.#position += 1;
    return token.value;
  }

  text(): string | null {
    const token = this.tokens[this.#position];
    if (token?.kind !== 'text') return null;
    this.#position += 1;
    return token.value;
  }
}

/** `key = value`, `Namespace.key = value`, `key ~ expression`. */
function assignment(reader: Reader): Assignment | null {
  let key = reader.text();
  if (key !== null && reader.sign('.')) {
    const property = reader.text();
    key = property === null ? null : `${key}.${property}`;
  }
  const operator = reader.sign('=', '~');
  const value = reader.text();
  if (key === null || operator === null || value === null) return null;
  return { key, operator: operator === '~' ? '~' : '=', value };
}

/** The command of one line; null for a line that is none. */
export function commandOf(line: string): CceCommand | null {
  const tokens = tokensOf(line);
  const reader = new Reader(tokens ?? []);
  const word = reader.text()?.toUpperCase() ?? '';
  if (!words.includes(word)) return null;
  const target = reader.text() ?? '';
  const namespace = reader.sign('.') ? reader.text() : null;
  const assignments: Assignment[] = [];
  while (!reader.isAtEnd) {
    const next = assignment(reader);
    if (!next) return null;
    assignments.push(next);
  }
  return { word, target, namespace, assignments };
}

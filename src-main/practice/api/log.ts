/** What the gateway writes into its log, which everybody on the server may read. */
export class ApiLog {
  readonly lines: string[] = [];

  /** A raw command: the one form whose password is left out is a SET in capitals with a quoted key. */
  raw(line: string): void {
    const masked = line.replace(/^(SET .*?"password" = ")[^"]*/s, '$1********');
    this.#twice(masked);
  }

  /** A command from JSON: a key that is exactly `password` is left out. */
  structured(line: string): void {
    this.#twice(line.replace(/( password = ")(?:[^"\\]|\\.)*/g, '$1********'));
  }

  token(word: string, token: string): void {
    this.lines.push(`${word} token ${word === 'BYE' ? token : `${token.slice(0, 12)}…`}`);
  }

  #twice(line: string): void {
    this.lines.push(`sent ${line}`, `CMD ${line}`);
  }
}

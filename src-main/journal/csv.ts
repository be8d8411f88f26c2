/**
 * Rows as CSV for a spreadsheet (RFC 4180): every cell quoted, CRLF, and in front the byte order mark by which Excel knows
 * UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"); a Japanese one
 * takes full-width signs for the same.
 */
export function csvOf(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

const harmless = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

// What the build made of the program: the least that a start must load stays small whatever is added elsewhere.
const main = path.resolve('out/main');
const renderer = path.resolve('out/renderer');

/** A file and all that it imports before it runs; what it loads later by `import()` is not among them. */
function startedWith(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(path.join(main, file), 'utf8');
  seen.set(file, code);
  for (const [, next = ''] of code.matchAll(/^import (?:[^'"]*? from )?["']\.\/([^'"]+)["'];/gm))
    startedWith(next, seen);
  return seen;
}

/** Words that only one library's code holds. */
const marks = { undici: 'UND_ERR_', cheerio: 'cheerio', 'tough-cookie': 'Cookie not in this host' };
const librariesIn = (code: string): string[] =>
  Object.entries({ ...marks, zod: 'ZodError' }).flatMap(([library, word]) => (code.includes(word) ? [library] : []));

const chunk = (start: string): string => readdirSync(main).find((name) => name.startsWith(start)) ?? '';
const codeOf = (file: string): string => [...startedWith(file).values()].join('\n');

test('the first picture waits for none of the large libraries', () => {
  expect(librariesIn(codeOf('index.js'))).toEqual([]);
  expect(codeOf('index.js').length).toBeLessThan(60_000);
});

test('the services come without HTTP client, HTML parser and cookie jar', () => {
  expect(librariesIn(codeOf(chunk('program-')))).toEqual(['zod']);
  const all = readdirSync(main).map((file) => readFileSync(path.join(main, file), 'utf8'));
  expect(librariesIn(all.join('\n')).sort()).toEqual(['cheerio', 'tough-cookie', 'undici', 'zod']);
});

test('the window starts with one script of at most 350 KB, asked for by a few lines', () => {
  const html = readFileSync(path.join(renderer, 'index.html'), 'utf8');
  const [opening = '', program = '', ...more] = [...html.matchAll(/="([^"]+\.js)"/g)].map(([, file = '']) =>
    readFileSync(path.join(renderer, file)),
  );
  expect(more).toEqual([]);
  expect(opening.length).toBeLessThan(1000);
  expect(gzipSync(program).length).toBeGreaterThan(10_000);
  expect(gzipSync(program).length).toBeLessThan(350 * 1024);
});

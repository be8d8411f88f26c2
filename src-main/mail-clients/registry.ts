import { execFile } from 'node:child_process';
import path from 'node:path';
import iconv from 'iconv-lite';

/** Values of one key by name, in small letters; the default value's name is empty. */
export type RegistryValues = Record<string, string>;

/** Keys by their whole path in small letters, e.g. `hkey_local_machine\software\clients\mail`. */
export type Registry = Map<string, RegistryValues>;

const defaultNames = new Set(['(default)', '(既定)']);

/** What `reg.exe query … /s` prints. A line that cannot be read is passed over: damaged entries are no reason to fail. */
export function readRegistry(printed: string): Registry {
  const registry: Registry = new Map();
  let values: RegistryValues | null = null;
  for (const line of printed.split(/\r?\n/)) {
    if (/^HKEY_/i.test(line)) {
      const key = line.trim().toLowerCase();
      values = registry.get(key) ?? {};
      registry.set(key, values);
      continue;
    }
    const [, name, , data] = /^ {4}(.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/.exec(line) ?? [];
    if (values === null || name === undefined) continue;
    values[defaultNames.has(name.toLowerCase()) ? '' : name.toLowerCase()] = data ?? '';
  }
  return registry;
}

/** The names of the keys directly below one. */
export function keysBelow(registry: Registry, key: string): string[] {
  const prefix = `${key.toLowerCase()}\\`;
  const names = [...registry.keys()].flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length).split('\\')[0] ?? ''] : [],
  );
  return [...new Set(names)];
}

const office = 'Software\\Microsoft\\Office';
const packages =
  'Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages';

/** What is asked of the registry. 32-bit programs register apart, under the same names: that view comes second. */
const questions: string[][] = [
  ...['/reg:64', '/reg:32'].flatMap((view) => [
    ['HKLM\\Software\\Clients\\Mail', '/s', view],
    [`HKLM\\${office}\\ClickToRun\\Configuration`, view],
    ...['14.0', '15.0', '16.0'].map((version) => [`HKLM\\${office}\\${version}\\Outlook`, '/s', view]),
    ['HKLM\\Software\\Mozilla\\Mozilla Thunderbird', '/s', view],
    ['HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall', '/s', '/v', 'DisplayName', view],
  ]),
  ['HKCU\\Software\\Clients\\Mail', '/s'],
  ['HKCU\\Software\\Mozilla\\Mozilla Thunderbird', '/s'],
  [`HKCU\\${packages}`, '/f', 'Microsoft.OutlookForWindows', '/k'],
  [`HKCU\\${packages}`, '/f', 'microsoft.windowscommunicationsapps', '/k'],
];

const longest = 10_000;

/** Ask Windows; a key that is not there is no error. Milliseconds are bounded for each question. */
export async function windowsRegistry(systemRoot: string): Promise<Registry> {
  const program = path.win32.join(systemRoot, 'System32', 'reg.exe');
  const answers = await Promise.all(questions.map((question) => ask(program, ['query', ...question])));
  return readRegistry(answers.join('\n'));
}

function ask(program: string, words: string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { encoding: 'buffer', timeout: longest, windowsHide: true, maxBuffer: 32 * 1024 * 1024 } as const;
    // reg.exe ends with 1 for a missing key; what it printed is all there is to know.
    execFile(program, words, options, (_error, printed) => resolve(decoded(printed)));
  });
}

/** The console's code page is CP932 on Japanese Windows and may be UTF-8 elsewhere. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'cp932');
  }
}

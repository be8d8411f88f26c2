import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** What a window needs on a bare Debian: libraries of Electron, a Japanese font, a virtual display. */
const window = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libatspi2.0-0', 'libcups2'],
  ...['libsecret-1-0', 'fonts-ipafont-gothic', 'xvfb', 'xauth'],
];

/** What the tests need besides: a Secret Service, mail servers of their own, and readers for what is handed out. */
const tests = [
  ...['dbus', 'dbus-user-session', 'gnome-keyring', 'libsecret-tools', 'libglib2.0-bin', 'procps'],
  ...['dovecot-imapd', 'dovecot-pop3d', 'dovecot-lmtpd', 'postfix'],
  ...['libxml2-utils', 'poppler-utils', 'openssl', 'curl', 'zbar-tools'],
];

export const debianPackageSets = { window, tests: [...window, ...tests] };

const installed = (name) => {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return query.stdout.includes('installed') && !query.stdout.includes('not-installed');
};

/**
 * Install the Debian packages that are missing, where that is possible (Debian, root); elsewhere name them.
 * @param {keyof typeof debianPackageSets} set
 */
export function debianPackages(set) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return;
  const names = debianPackageSets[set];
  const release = readFileSync('/etc/debian_version', 'utf8').trim().replaceAll('/', '-');
  const stamp = path.join(cacheFolder, `debian-${set}-${release}`);
  if (existsSync(stamp) && names.every((name) => existsSync(`/usr/share/doc/${name}`))) return;
  const missing = names.filter((name) => !installed(name));
  if (missing.length && process.getuid?.() !== 0) {
    say(
      `some system packages are missing; if the window does not open, run:\n    sudo apt-get install ${missing.join(' ')}`,
    );
    return;
  }
  if (missing.length) install(missing);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, '');
}

function install(names) {
  say(`installing system packages: ${names.join(' ')}`);
  const apt = (...words) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...words], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
  if (!done) throw new Stop(`apt-get could not install ${names.join(' ')}: check the Debian mirror and start again.`);
}

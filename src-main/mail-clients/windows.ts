import path from 'node:path';
import type { DetectedClient } from '@shared/mail-service/detected-client';
import { keysBelow, type Registry, type RegistryValues } from './registry';

const machine = 'hkey_local_machine\\software';
const user = 'hkey_current_user\\software';
const packages = `${user}\\classes\\local settings\\software\\microsoft\\windows\\currentversion\\appmodel\\repository\\packages`;

/** Programs that say no more of themselves than their name in the list of installed programs. */
const byDisplayName: { name: RegExp; guide: string; title: string }[] = [
  { name: /^Becky!/i, guide: 'becky', title: 'Becky! Internet Mail' },
  { name: /^(秀丸メール|Hidemaru ?Mail)/i, guide: 'hidemaru', title: '秀丸メール' },
  { name: /^Windows Live (Mail|メール)/i, guide: 'live-mail', title: 'Windows Live Mail' },
];
const byPackage: { name: string; guide: string; title: string }[] = [
  { name: 'microsoft.outlookforwindows', guide: 'outlook-new', title: 'Outlook (new)' },
  { name: 'microsoft.windowscommunicationsapps', guide: 'windows-mail', title: 'Windows Mail' },
];
/** The names under which clients register for `mailto:`. */
const registeredNames: Record<string, RegExp> = {
  'outlook-2016': /^Microsoft Outlook$/i,
  'outlook-365': /^Microsoft Outlook$/i,
  'outlook-express': /^Outlook Express$/i,
  thunderbird: /Thunderbird/i,
  'live-mail': /^Windows Live Mail$/i,
  becky: /^Becky!/i,
  hidemaru: /秀丸|Hidemaru|Turukame/i,
};

type Found = Omit<DetectedClient, 'isDefault'>;
type Values = (key: string) => RegistryValues;

const generations: Record<string, string> = { '14.0': '2010', '15.0': '2013', '16.0': '2016' };

/** Where classic Outlook is installed and of how many bits it is, by the newest version that says so. */
export function classicOutlook(registry: Registry): { folder: string; version: string; bits: 32 | 64 | null } | null {
  for (const version of ['16.0', '15.0', '14.0']) {
    const key = `${machine}\\microsoft\\office\\${version}\\outlook`;
    const folder = registry.get(`${key}\\installroot`)?.path;
    if (!folder || !path.win32.isAbsolute(folder)) continue;
    const bits = { x86: 32, x64: 64 } as const;
    const bitness = registry.get(key)?.bitness;
    return { folder, version, bits: bitness === 'x86' || bitness === 'x64' ? bits[bitness] : null };
  }
  return null;
}

/** Click-to-Run builds from 16.0.6769 on show the simplified set-up; older ones and MSI builds the classic wizard. */
function outlook(registry: Registry, values: Values): Found[] {
  const installed = classicOutlook(registry);
  if (!installed) return [];
  const { versiontoreport: build = '', productreleaseids: products = '' } = values(
    `${machine}\\microsoft\\office\\clicktorun\\configuration`,
  );
  const simplified = installed.version === '16.0' && Number(build.split('.')[2] ?? 0) >= 6769;
  const year = /(2016|2019|2021|2024)/.exec(products)?.[1];
  const name = simplified ? `Outlook ${year ?? '365'}` : `Outlook ${generations[installed.version]}`;
  return [
    {
      guide: simplified ? 'outlook-365' : 'outlook-2016',
      name,
      version: build || installed.version,
      bits: installed.bits,
      launches: ['outlookAccounts', 'outlookProfiles', 'outlookImport'],
    },
  ];
}

function thunderbird(values: Values): Found[] {
  for (const root of [machine, user]) {
    const current = values(`${root}\\mozilla\\mozilla thunderbird`).currentversion;
    if (!current) continue;
    const [version = null] = /^[\d.]+/.exec(current) ?? [];
    const bits = current.includes('x64') ? 64 : current.includes('x86') ? 32 : null;
    return [{ guide: 'thunderbird', name: 'Thunderbird', version, bits, launches: ['thunderbird'] }];
  }
  return [];
}

function packaged(registry: Registry): Found[] {
  const present = keysBelow(registry, packages);
  return byPackage.flatMap(({ name, guide, title }) => {
    const found = present.map((key) => key.split('_')).find(([start]) => start === name);
    return found ? [{ guide, name: title, version: found[1] ?? null, bits: null, launches: [] }] : [];
  });
}

function listed(registry: Registry): Found[] {
  const names = [...registry].flatMap(([key, { displayname }]) =>
    displayname && key.includes('\\currentversion\\uninstall\\') ? [displayname] : [],
  );
  return byDisplayName.flatMap(({ name, guide, title }) =>
    names.some((display) => name.test(display))
      ? [{ guide, name: title, version: null, bits: null, launches: [] }]
      : [],
  );
}

/** The mail clients of a Windows PC, by what they have registered. */
export function windowsClients(registry: Registry): DetectedClient[] {
  const values: Values = (key) => registry.get(key) ?? {};
  const standard = [`${user}\\clients\\mail`, `${machine}\\clients\\mail`].map((key) => values(key)['']).find(Boolean);
  return [...outlook(registry, values), ...thunderbird(values), ...packaged(registry), ...listed(registry)].map(
    (client) => ({
      ...client,
      // A damaged entry is no version, and no reason to show none of the programs.
      version: client.version && /^[\d.]{1,40}$/.test(client.version) ? client.version : null,
      isDefault: Boolean(standard && registeredNames[client.guide]?.test(standard)),
    }),
  );
}

/** What registers beside those of `registeredNames`, and is known under other names or is no mail program. */
const knownOtherwise = /^(Windows Mail|Hotmail|MSN|Outlook \(new\))/i;
/** A name to be looked up in a program's own texts. */
const indirect = /^@/;

/** Mail programs that have registered and that no guide is for, by the names they give themselves. */
export function windowsClientsWithoutGuide(registry: Registry): string[] {
  const known = [...Object.values(registeredNames), knownOtherwise];
  const names = [machine, user].flatMap((root) =>
    keysBelow(registry, `${root}\\clients\\mail`).map((name) => {
      const said = registry.get(`${root}\\clients\\mail\\${name}`)?.[''];
      return said && !indirect.test(said) ? said : name;
    }),
  );
  return [...new Set(names)].filter((name) => name.length <= 100 && !known.some((one) => one.test(name))).slice(0, 10);
}

/** Where Thunderbird's program is, as it says itself. */
export function thunderbirdProgram(registry: Registry): string | null {
  for (const [key, { pathtoexe }] of registry) {
    if (key.includes('\\mozilla thunderbird\\') && pathtoexe && path.win32.isAbsolute(pathtoexe)) return pathtoexe;
  }
  return null;
}

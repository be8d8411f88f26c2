import path from 'node:path';
import type { Launch } from '@shared/mail-service/detected-client';
import type { Registry } from './registry';
import { classicOutlook, thunderbirdProgram } from './windows';

/** A program and its arguments, started without a shell. */
export interface Command {
  program: string;
  words: string[];
}

// What the registry says is checked before it is started: an ordinary path on a drive, ending in the program meant.
const isOrdinary = (program: string, name: string): boolean =>
  /^[A-Za-z]:\\[^"<>|*?\r\n]+$/.test(program) && path.win32.basename(program).toLowerCase() === name;

// On a drive or, as where a company keeps the desktops of its people, on a server.
const isProfileFile = (file: string): boolean => /^([A-Za-z]:|\\\\[^\\"]+)\\[^"<>|*?\r\n]+\.prf$/i.test(file);

export interface WindowsParts {
  registry: Registry;
  systemRoot: string;
  /** The profile file for Outlook that this program has saved last; null where it has saved none. */
  profileFile: string | null;
}

/** The command for one launch on Windows; null when what it needs is not there or not as it should be. */
export function windowsCommand(launch: Launch, { registry, systemRoot, profileFile }: WindowsParts): Command | null {
  if (launch === 'thunderbird') {
    const program = thunderbirdProgram(registry);
    return program && isOrdinary(program, 'thunderbird.exe') ? { program, words: [] } : null;
  }
  const outlook = classicOutlook(registry);
  if (!outlook || launch === 'appleMail') return null;
  const inFolder = (name: string): string => path.win32.join(outlook.folder, name);
  if (launch === 'outlookAccounts') {
    // The applet opens only in the Control Panel of its own kind; the other one shows nothing at all.
    if (outlook.bits === null) return null;
    const folder = outlook.bits === 64 ? 'System32' : 'SysWOW64';
    const applet = inFolder('MLCFG32.CPL');
    if (!isOrdinary(applet, 'mlcfg32.cpl')) return null;
    return { program: path.win32.join(systemRoot, folder, 'control.exe'), words: [applet] };
  }
  const program = inFolder('OUTLOOK.EXE');
  if (!isOrdinary(program, 'outlook.exe')) return null;
  if (launch === 'outlookImport') {
    return profileFile !== null && isProfileFile(profileFile) ? { program, words: ['/importprf', profileFile] } : null;
  }
  return { program, words: launch === 'outlookProfiles' ? ['/profiles'] : [] };
}

const macApplications: Partial<Record<Launch, string>> = {
  appleMail: 'com.apple.mail',
  thunderbird: 'org.mozilla.thunderbird',
  outlook: 'com.microsoft.Outlook',
};

export function macCommand(launch: Launch): Command | null {
  const bundle = macApplications[launch];
  return bundle ? { program: '/usr/bin/open', words: ['-b', bundle] } : null;
}

export const linuxThunderbird = '/usr/bin/thunderbird';
export const linuxCommand = (launch: Launch): Command | null =>
  launch === 'thunderbird' ? { program: linuxThunderbird, words: [] } : null;

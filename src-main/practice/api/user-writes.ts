import { isReservedAlias, isReservedUser } from '../rules/names';
import { unpack } from '../rules/packing';
import { randomText } from '../store/sessions';
import type { StoredUser } from '../store/user';
import { escapeOutput } from './escapes';
import type { CceDatabase } from './database';

type Values = Readonly<Record<string, string>>;

/** Lines of a refusal; none for a success. */
export type Refusal = string[];

export const fail = '401 FAIL';
export const warning = (tag: string): string => `305 WARN "${escapeOutput(`[[${tag}]]`)}"`;

const isOn = (value: string | undefined): boolean => value === '1';

/** A root shell gets these as they are: the command breaks, and nobody is told why (BlueOnyx 5212R, useradd and usermod). */
const breaksShell = (fullName: string): boolean => /["`$\\]/.test(fullName);

function nameRefusal(database: CceDatabase, oid: string, name: string): Refusal {
  const { directory } = database.state;
  if (/^(?:admin|root)-/.test(name)) return [warning('base-user.userNameAlreadyTaken'), fail];
  if (isReservedUser(name)) return [`302 BAD DATA ${oid} name "[[base-user.userNameAlreadyTaken]]"`, fail];
  const isTaken = directory.isNameTaken(name) || database.aliasRows.some(({ alias }) => alias === name);
  return isTaken ? [warning('base-user.userNameAlreadyTaken'), fail] : [];
}

function limitRefusal({ state }: CceDatabase, group: string): Refusal {
  const { site, directory } = state;
  const isFull = group !== site.group || directory.users.length >= site.maximumUsers;
  return isFull ? [warning(`base-vsite.overUserLimit,fqdn="${site.fqdn}"`), fail] : [];
}

/** CREATE User: the bare account, locked until it gets a password. */
export function createUser(database: CceDatabase, oid: string, values: Values): Refusal {
  const { directory } = database.state;
  const { name = '', fullName = '', site = '', password } = values;
  const refusal = [limitRefusal(database, site), nameRefusal(database, oid, name)].find(({ length }) => length > 0);
  if (refusal) return refusal;
  if (breaksShell(fullName)) return [fail];
  const capabilities = unpack(values['capLevels'] ?? '');
  const user = directory.seed({
    loginName: name,
    // Nobody knows it: the account is locked.
    password: password || randomText(32),
    fullName,
    remarks: values['description'] ?? '',
    quota: -1,
    emailDisabled: isOn(values['emailDisabled']),
    suspended: values['enabled'] === '0',
    ftp: !isOn(values['ftpDisabled']),
    language: values['localePreference'] || 'browser',
    siteAdministrator: capabilities.includes('siteAdmin'),
    dnsAdministrator: capabilities.includes('siteDNS'),
  });
  const extras = database.extras(user);
  extras.isLocked = !password;
  extras.properties = Object.fromEntries(
    ['sortName', 'stylePreference', 'volume'].flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
  return [];
}

/** SET of a user's own properties. */
export function setMain(database: CceDatabase, user: StoredUser, values: Values): Refusal {
  const { fullName, password, capLevels, description } = values;
  const touchesAccount = [fullName, password, values['localePreference']].some((value) => value !== undefined);
  if (touchesAccount && breaksShell(fullName ?? user.fullName)) {
    return [warning('base-user.The syntax of the command was invalid.'), fail];
  }
  if (fullName !== undefined) user.fullName = fullName;
  if (description !== undefined) user.remarks = description;
  if (values['localePreference']) user.language = values['localePreference'];
  if (password) {
    user.password = password;
    database.extras(user).isLocked = false;
  }
  if (capLevels !== undefined) {
    const capabilities = unpack(capLevels);
    user.siteAdministrator = capabilities.includes('siteAdmin');
    user.dnsAdministrator = capabilities.includes('siteDNS');
  }
  if (values['ftpDisabled'] !== undefined) user.ftp = !isOn(values['ftpDisabled']);
  if (values['emailDisabled'] !== undefined) user.emailDisabled = isOn(values['emailDisabled']);
  setEnabled(user, values);
  return [];
}

/** Suspending and resuming both switch forwarding off, and resuming switches e-mail on, whatever was before. */
function setEnabled(user: StoredUser, values: Values): void {
  const wanted = values['ui_enabled'] ?? values['enabled'];
  if (wanted === undefined || isOn(wanted) === !user.suspended) return;
  user.suspended = !isOn(wanted);
  user.forward.on = false;
  if (isOn(wanted)) user.emailDisabled = false;
}

/** The first alias that clashes is told; nothing of the command is kept then. */
function aliasRefusal(database: CceDatabase, user: StoredUser, aliases: readonly string[]): Refusal {
  const rows = database.aliasRows.filter(({ action }) => action !== user.loginName);
  const isRow = (alias: string) => rows.some((row) => row.alias.toLowerCase() === alias.toLowerCase());
  const clash = aliases.find((alias) => isReservedAlias(alias) || isRow(alias));
  if (clash === undefined) return [];
  const code = isReservedAlias(clash) ? 2 : 1;
  return [warning(`base-email.aliasInUse,name=${clash},code=${code}`), warning('base-email.cantCreateAlias'), fail];
}

/** SET of the e-mail settings. */
export function setEmail(database: CceDatabase, user: StoredUser, values: Values): Refusal {
  const { aliases, vacationMsg = user.vacation.message } = values;
  const isAnswering = values['vacationOn'] === undefined ? user.vacation.on : isOn(values['vacationOn']);
  if (isAnswering && vacationMsg.trim() === '') {
    return ['302 BAD DATA 0 vacationMsg "[[base-user.blank-vacation-msg]]"', fail];
  }
  const wanted = aliases === undefined ? null : [...new Set(unpack(aliases))];
  const refusal = wanted ? aliasRefusal(database, user, wanted) : [];
  if (refusal.length > 0) return refusal;
  if (wanted) setAliases(database, user, wanted);
  setVacation(database, user, { ...values, vacationMsg }, isAnswering);
  const { forwardEnable, forwardSave, forwardEmail } = values;
  if (forwardEnable !== undefined) user.forward.on = isOn(forwardEnable);
  if (forwardSave !== undefined) user.forward.keepCopy = isOn(forwardSave);
  if (forwardEmail !== undefined) user.forward.addresses = unpack(forwardEmail);
  if (values['allow_sender_spoof'] !== undefined) user.sendAsOthers = isOn(values['allow_sender_spoof']);
  return [];
}

/** The row of the own name goes with an alias of that name that is taken away. */
function setAliases(database: CceDatabase, user: StoredUser, aliases: string[]): void {
  const extras = database.extras(user);
  if (aliases.includes(user.loginName)) extras.hasLostOwnRow = false;
  else if (user.aliases.includes(user.loginName)) extras.hasLostOwnRow = true;
  user.aliases = aliases;
}

function setVacation({ settings }: CceDatabase, user: StoredUser, values: Values, on: boolean): void {
  const moment = (key: string, present: string): string => {
    const seconds = values[key];
    if (seconds === undefined) return present;
    if (seconds === '') return '';
    return new Date((Number(seconds) + settings.offsetMinutes * 60) * 1000).toISOString().slice(0, 16);
  };
  const { vacation } = user;
  vacation.on = on;
  vacation.message = values['vacationMsg'] ?? '';
  vacation.start = moment('vacationMsgStart', vacation.start);
  vacation.stop = moment('vacationMsgStop', vacation.stop);
}

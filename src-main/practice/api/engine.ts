import type { CceDatabase } from './database';
import { commandOf, type Assignment, type CceCommand } from './commands';
import { escapeOutput } from './escapes';
import type { CceObject } from './objects';
import { objections, userTypes } from './user-types';
import { createUser, fail, setEmail, setMain, type Refusal } from './user-writes';

const ok = '201 OK';
const notAllowed = ['304 PERMISSION DENIED', fail];
const badCommand = ['306 ERROR COMMAND PARSE ERROR', '402 BAD COMMAND'];
const siteTypes = { quota: /^(?:-?[1-9][0-9]*|0)$/, emailDisabled: /^[01]$/, allow_sender_spoof: /^[01]$/ };

const valuesOf = (assignments: readonly Assignment[]): Record<string, string> =>
  Object.fromEntries(assignments.map(({ key, value }) => [key, value]));

/** Properties that every answer carries and no command changes. */
const fixed = ['OID', 'NAMESPACE', 'CLASSVER', 'CLASS'];

/** The panel's database (cced): takes one line of text and answers with numbered lines. */
export class CceEngine {
  #lastFailedOid = 80_000;

  constructor(readonly database: CceDatabase) {}

  /** Run one line; `isKnown` says whether the session in front of it was accepted. */
  run(line: string, isKnown: boolean): string[] {
    const command = commandOf(line);
    if (!command) return badCommand;
    if (command.word === 'FIND') return this.#find(command);
    if (command.word === 'GET') return this.#get(command, isKnown);
    if (command.word === 'WHOAMI') return [`104 OBJECT ${isKnown ? '5' : '-1'}`, ok];
    if (command.word === 'CLASSES') return ['110 CLASS System', '110 CLASS User', '110 CLASS Vsite', ok];
    if (command.word === 'NAMES') return this.#names(command);
    if (command.word === 'BYE' || command.word === 'ENDKEY') return [ok];
    if (!isKnown) return notAllowed;
    if (command.word === 'CREATE') return this.#create(command);
    if (command.word === 'SET') return this.#set(command);
    return command.word === 'DESTROY' ? this.#destroy(command) : badCommand;
  }

  #find({ target, assignments }: CceCommand): string[] {
    const found = this.database.objects.filter(({ className }) => className === target);
    const matching = found.filter((object) => assignments.every((criterion) => matches(object, criterion)));
    return [...matching.map(({ oid }) => `104 OBJECT ${oid}`), ok];
  }

  #get({ target, namespace }: CceCommand, isKnown: boolean): string[] {
    if (!/^[1-9]\d*$/.test(target)) return ['403 BAD PARAMETERS'];
    const object = this.database.object(target);
    if (!object) return [`300 UNKNOWN OBJECT ${target}`, fail];
    const properties = object.namespaces[namespace ?? ''];
    if (!properties) return [`303 UNKNOWN NAMESPACE ${namespace}`, fail];
    // Whoever is not signed in sees next to nothing.
    const shown = isKnown ? { ...fixedOf(object, namespace), ...properties } : fixedOf(object, namespace);
    return [...Object.entries(shown).map(([key, value]) => `102 DATA ${key} = "${escapeOutput(value)}"`), ok];
  }

  #names({ target }: CceCommand): string[] {
    const object = this.database.objects.find(({ oid, className }) => oid === target || className === target);
    if (!object) return [`300 UNKNOWN OBJECT ${target}`, fail];
    const names = Object.keys(object.namespaces).filter((name) => name !== '');
    return [...names.map((name) => `105 NAMESPACE ${name}`), ok];
  }

  /** What the types refuse is refused before there is an object; what a handler refuses takes the new one away again. */
  #create({ target, assignments }: CceCommand): string[] {
    if (target !== 'User') return [`301 UNKNOWN CLASS ${target}`, fail];
    const values = valuesOf(assignments);
    const types = objections('0', userTypes[''] ?? {}, values);
    if (types.length > 0) return [...types, fail];
    const { users } = this.database.state.directory;
    const refusal = createUser(this.database, String(this.#lastFailedOid + 1), values);
    if (refusal.length > 0) return [`104 OBJECT ${++this.#lastFailedOid}`, ...refusal];
    return [`104 OBJECT ${users.at(-1)?.oid}`, ok];
  }

  #set({ target, namespace, assignments }: CceCommand): string[] {
    const values = Object.fromEntries(Object.entries(valuesOf(assignments)).filter(([key]) => !fixed.includes(key)));
    if (this.database.isSite(target)) return this.#setSite(target, namespace, values);
    const user = this.database.userOf(target);
    if (!user) return this.database.object(target) ? notAllowed : [`300 UNKNOWN OBJECT ${target}`, fail];
    const types = userTypes[namespace ?? ''];
    if (!types) return [`303 UNKNOWN NAMESPACE ${namespace}`, fail];
    const refused = objections(target, types, values);
    if (refused.length > 0) return [...refused, fail];
    const refusal = this.#write(namespace ?? '', target, values);
    return refusal.length > 0 ? refusal : [ok];
  }

  #write(namespace: string, oid: string, values: Record<string, string>): Refusal {
    const user = this.database.userOf(oid);
    if (!user) return [fail];
    if (namespace === 'Email') return setEmail(this.database, user, values);
    if (namespace === '') return setMain(this.database, user, values);
    if (values['quota'] !== undefined && namespace === 'Disk') user.quota = Number(values['quota']);
    if (values['enabled'] !== undefined && namespace === 'Shell') {
      user.shell = ([0, 1, 2, 3] as const)[Number(values['enabled'])] ?? 0;
    }
    return [];
  }

  #setSite(oid: string, namespace: string | null, values: Record<string, string>): string[] {
    if (namespace !== 'UserDefaults') return notAllowed;
    const refused = objections(oid, siteTypes, values);
    if (refused.length > 0) return [...refused, fail];
    const { defaults } = this.database.state.site;
    if (values['quota'] !== undefined) defaults.quota = Number(values['quota']);
    if (values['emailDisabled'] !== undefined) defaults.emailDisabled = values['emailDisabled'] === '1';
    return [ok];
  }

  #destroy({ target }: CceCommand): string[] {
    const user = this.database.userOf(target);
    if (!user) return this.database.object(target) ? notAllowed : [`300 UNKNOWN OBJECT ${target}`, fail];
    this.database.state.directory.destroy(user);
    return [ok];
  }
}

const fixedOf = ({ oid, className }: CceObject, namespace: string | null): Record<string, string> => ({
  OID: oid,
  NAMESPACE: namespace ?? '',
  CLASSVER: '1.0',
  ...(namespace ? {} : { CLASS: className }),
});

/** Exact, or by a regular expression; of a list one element suffices. A property that is not there matches nothing. */
function matches(object: CceObject, { key, operator, value }: Assignment): boolean {
  const [namespace, property] = key.includes('.') ? key.split('.', 2) : ['', key];
  const stored = object.namespaces[namespace ?? '']?.[property ?? ''];
  if (stored === undefined) return false;
  const elements = /^&.*&$/s.test(stored) ? stored.slice(1, -1).split('&') : [stored];
  return elements.some((element) => (operator === '~' ? new RegExp(value).test(element) : element === value));
}

import type { Mailbox } from '../../mail-service/mailbox';
import { mailboxValueNames } from '../../mail-service/mailbox';
import { accountTypes, securities, standardPort } from '../../mail-service/mail-service';
import type { Action, Guide, Screen } from '../guide';
import type { Circumstances } from './condition';
import { screensFor, settleTree } from './draw';
import { isValueReference } from './picture';
import { isText } from './text';
import { withinLimits } from './values';
import { objectsIn } from './walk';

/** What is wrong with a guide, in words for its author; empty when it is sound. */
export function faultsOf(guide: Guide): string[] {
  const faults = [...textFaults(guide), ...nameFaults(guide)];
  for (const circumstances of everyCircumstance(guide)) {
    for (const screen of screensFor(guide, circumstances)) faults.push(...screenFaults(screen, circumstances));
  }
  return [...new Set(faults)];
}

/** Every combination of answers to the guide's questions. */
export const everyAnswer = (guide: Guide): Record<string, string>[] =>
  guide.questions.reduce<Record<string, string>[]>(
    (sets, { id, options }) => sets.flatMap((set) => options.map((option) => ({ ...set, [id]: option.id }))),
    [{}],
  );

/** Every account type and security on its usual ports, with every combination of answers. */
export const everyCircumstance = (guide: Guide): Circumstances[] =>
  everyMailbox().flatMap((mailbox) =>
    everyAnswer(guide).map((answers) => ({ mailbox: withinLimits(guide, mailbox).mailbox, answers })),
  );

function everyMailbox(): Mailbox[] {
  const host = 'mail.example.com';
  const pairs = securities.flatMap((incoming) => securities.map((outgoing) => ({ incoming, outgoing })));
  return accountTypes.flatMap((accountType) =>
    pairs.map(({ incoming, outgoing }) => ({
      displayName: '総務部山口',
      emailAddress: 'yamaguchi@example.com',
      addresses: ['yamaguchi@example.com'],
      loginName: 'aaa_yamaguchi',
      password: null,
      service: {
        accountType,
        incoming: { host, port: standardPort(accountType, incoming), security: incoming },
        outgoing: { host, port: standardPort('submission', outgoing), security: outgoing },
      },
    })),
  );
}

function textFaults(guide: Guide): string[] {
  const known = new Set<string>(mailboxValueNames.filter((name) => name !== 'password'));
  return [...objectsIn(guide)].filter(isText).flatMap((text) => {
    const faults = [];
    if (!text.ja.trim() || !text.en.trim()) faults.push(`A text lacks a language: ${JSON.stringify(text)}`);
    for (const [, name] of `${text.ja}${text.en}`.matchAll(/\{([^}]*)\}/g)) {
      if (!known.has(String(name))) faults.push(`No text may name the value {${name}}: ${text.en}`);
    }
    return faults;
  });
}

function nameFaults(guide: Guide): string[] {
  const faults: string[] = [];
  const screenIds = guide.screens.map(({ id }) => id);
  const options = new Map(guide.questions.map((question) => [question.id, question.options.map(({ id }) => id)]));
  if (new Set(screenIds).size < screenIds.length) faults.push('Two screens have the same id.');
  if (Number.isNaN(Date.parse(guide.lastChecked))) faults.push(`No date: ${guide.lastChecked}`);
  for (const id of guide.questions.flatMap(({ askedOn }) => askedOn ?? [])) {
    if (!screenIds.includes(id)) faults.push(`A question is asked on a screen that is not there: ${id}`);
  }
  for (const id of guide.questions.flatMap(({ options: all }) => all.flatMap(({ looksLike }) => looksLike ?? []))) {
    if (!screenIds.includes(id)) faults.push(`An option looks like a screen that is not there: ${id}`);
  }
  for (const node of objectsIn(guide)) {
    if (!('answers' in node)) continue;
    for (const [question, wanted] of Object.entries(node.answers as Record<string, string | string[]>)) {
      const known = [wanted].flat().some((option) => options.get(question)?.includes(option));
      if (!known) faults.push(`Nobody can answer ${question}: ${String(wanted)}`);
    }
  }
  for (const node of objectsIn(guide.screens)) {
    if (isValueReference(node) && !mailboxValueNames.includes(node.value)) faults.push(`No such value: ${node.value}`);
  }
  return faults;
}

interface Place {
  ring?: string;
  shows?: object;
}

function screenFaults(screen: Screen, circumstances: Circumstances): string[] {
  const settled = settleTree(screen, circumstances) as Screen;
  const places = ([...objectsIn(settled.picture)] as Place[]).filter(({ ring }) => ring !== undefined);
  const faults: string[] = [];
  const fault = (what: string) => faults.push(`${screen.id}: ${what}`);

  if (!settled.picture.length) fault('there is no picture');
  if (!settled.actions.length) fault('there is nothing to do');
  for (const { ring } of places) {
    if (places.filter((place) => place.ring === ring).length > 1) fault(`the ring ${ring} is drawn twice`);
    if (!settled.actions.some((action) => action.ring === ring)) fault(`the ring ${ring} has no action`);
  }
  for (const action of settled.actions) {
    const said = actionFault(action, settled.actions, places);
    if (said) fault(said);
  }
  return faults;
}

function actionFault(action: Action, actions: Action[], places: Place[]): string | null {
  const { ring, noRing, value } = action;
  if ((ring === undefined) === (noRing === undefined)) return 'an action has neither a ring nor a reason, or both';
  if (ring === undefined) return null;
  if (actions.filter((other) => other.ring === ring).length > 1) return `two actions share the ring ${ring}`;
  const place = places.find((candidate) => candidate.ring === ring);
  if (!place) return `the action's ring ${ring} is not in the picture`;
  const shown = place.shows && isValueReference(place.shows) ? place.shows.value : undefined;
  return shown === value ? null : `the ring ${ring} shows ${shown ?? 'no value'}, its action enters ${value ?? 'none'}`;
}

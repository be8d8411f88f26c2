import type { MailboxValueName } from '../../mail-service/mailbox';
import { mailboxValueNames } from '../../mail-service/mailbox';
import type { Guide, Screen } from '../guide';
import type { Circumstances, Condition, Either } from './condition';
import { holds, isEither } from './condition';
import type { Part, ValueReference } from './picture';
import { isValueReference } from './picture';
import type { Text } from './text';
import { inLanguage, isText, isUnverified } from './text';
import { entered } from './values';

/** What stands in a box of a picture. A password is never in it. */
export interface DrawnValue {
  value: MailboxValueName;
  text: string;
}

/** A part of a guide for one mailbox, one set of answers and one language: texts are strings, rings are numbers. */
export type Drawn<T> = T extends Text
  ? string
  : T extends Either<infer Form>
    ? Drawn<Form>
    : T extends ValueReference
      ? DrawnValue
      : T extends readonly (infer Item)[]
        ? Drawn<Item>[]
        : T extends object
          ? { [Key in keyof T as Exclude<Key, 'when'>]: Key extends 'ring' ? number | undefined : Drawn<T[Key]> }
          : T;

export type DrawnPart = Drawn<Part>;
export type PartOf<Kind extends Part['kind']> = Extract<DrawnPart, { kind: Kind }>;

export type DrawnScreen = Drawn<Screen> & {
  /** Some label of it was not yet seen on a real screen. */
  unverified: boolean;
};

interface Drawing extends Circumstances {
  guide: Guide;
  language: string;
  rings: Map<string, number>;
  unverified: boolean;
}

export const passwordDots = '●●●●●●●●';

const placeholders = new RegExp(`\\{(${mailboxValueNames.join('|')})\\}`, 'g');

function say(text: Text, drawing: Drawing): string {
  if (isUnverified(text, drawing.language)) drawing.unverified = true;
  return inLanguage(text, drawing.language).replace(placeholders, (_, name: MailboxValueName) => show(name, drawing));
}

function show(name: MailboxValueName, drawing: Drawing): string {
  if (name === 'password') return passwordDots;
  return entered(drawing.guide.words, name, drawing, (text) => say(text, drawing));
}

/** Leave out what is not shown under these circumstances and choose among forms; texts and rings stay as they are. */
export function settleTree(node: unknown, circumstances: Circumstances): unknown {
  if (Array.isArray(node)) {
    const shown = node.filter((item: { when?: Condition }) => holds(item.when, circumstances));
    return shown.map((item) => settleTree(item, circumstances));
  }
  if (typeof node !== 'object' || node === null) return node;
  if (isEither(node)) return settleTree(holds(node.if, circumstances) ? node.is : node.else, circumstances);
  const entries = Object.entries(node).filter(([key]) => key !== 'when');
  return Object.fromEntries(entries.map(([key, inner]) => [key, settleTree(inner, circumstances)]));
}

function draw(node: unknown, drawing: Drawing): unknown {
  if (Array.isArray(node)) return node.map((item) => draw(item, drawing));
  if (typeof node !== 'object' || node === null) return node;
  if (isText(node)) return say(node, drawing);
  if (isValueReference(node)) return { value: node.value, text: show(node.value, drawing) };
  const drawEntry = ([key, inner]: [string, unknown]) =>
    [key, key === 'ring' ? drawing.rings.get(String(inner)) : draw(inner, drawing)] as const;
  return Object.fromEntries(Object.entries(node).map(drawEntry));
}

/** The screens that this mailbox and these answers lead through, in order. */
export const screensFor = (guide: Guide, circumstances: Circumstances): Screen[] =>
  guide.screens.filter((screen) => holds(screen.when, circumstances));

/** Settle one screen. Rings are numbered from 1 in the order of their actions. */
export function drawScreen(
  guide: Guide,
  screen: Screen,
  { mailbox, answers, language }: Circumstances & { language: string },
): DrawnScreen {
  const ringed = screen.actions.filter((action) => action.ring && holds(action.when, { mailbox, answers }));
  const rings = new Map(ringed.map((action, index) => [String(action.ring), index + 1]));
  const drawing: Drawing = { mailbox, answers, language, guide, rings, unverified: false };
  const settled = settleTree(screen, drawing) as Screen;
  // Only a label in the picture makes the picture doubtful, not a sentence of ours.
  draw(settled.picture, drawing);
  const { unverified } = drawing;
  return { ...(draw(settled, drawing) as Drawn<Screen>), unverified };
}

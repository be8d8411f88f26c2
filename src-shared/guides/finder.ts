import { matcher, searchKey } from '../search/search';
import type { Text } from './format/text';
import { t } from './format/text';
import type { Device, Guide } from './guide';
import { devices } from './guide';

/** One question that leads to a client, for a reader who does not know what it is called. */
export interface FinderQuestion {
  id: 'device' | 'family' | 'sign';
  text: Text;
  options: FinderOption[];
}
export interface FinderOption {
  id: string;
  label: Text;
  /** The guides that remain when this is chosen, the most likely first. */
  guideIds: string[];
}

/** What was answered so far. `unsure` goes on with every client that is left. */
export type FinderAnswers = Partial<Record<FinderQuestion['id'], string>>;

export const unsure = 'unsure';
const unsureLabel = t('わからない・どれでもない', 'I do not know, or none of these');

const deviceLabels: Record<Device, Text> = {
  windows: t('Windows のパソコン', 'A Windows PC'),
  mac: t('Mac', 'A Mac'),
  iphone: t('iPhone・iPad', 'An iPhone or iPad'),
  android: t('Android のスマートフォン・タブレット', 'An Android phone or tablet'),
};

const texts: Record<FinderQuestion['id'], Text> = {
  device: t('どの機器でメールを使いますか', 'Which device is the mail for?'),
  family: t(
    'メールソフトのアイコンの横に、何と書いてありますか',
    'Which name stands beside the icon of the mail program?',
  ),
  sign: t('開くと、どれに近いですか', 'Which of these fits when it is open?'),
};

/** The questions to ask, in order, up to the first that is unanswered; at most three, none with a single option. */
export function finderQuestions(guides: readonly Guide[], answers: FinderAnswers): FinderQuestion[] {
  const asked: FinderQuestion[] = [];
  let left = [...guides].sort((one, other) => one.rank - other.rank);
  for (const id of ['device', 'family', 'sign'] as const) {
    if (asked.length > 0 && left.length <= 1) break;
    const question = questionOf(id, left);
    if (question.options.length > 1) asked.push(question);
    else continue;
    const chosen = question.options.find((option) => option.id === answers[id]);
    if (!chosen) break;
    left = left.filter((guide) => chosen.guideIds.includes(guide.id));
  }
  return asked;
}

/** The guides that the answers leave, the most likely first; null while a question is open. */
export function foundGuides(guides: readonly Guide[], answers: FinderAnswers): string[] | null {
  const last = finderQuestions(guides, answers).at(-1);
  return last?.options.find((option) => option.id === answers[last.id])?.guideIds ?? null;
}

function questionOf(id: FinderQuestion['id'], left: readonly Guide[]): FinderQuestion {
  const all = left.map((guide) => guide.id);
  const options = id === 'device' ? byDevice(left) : id === 'family' ? byFamily(left) : bySign(left);
  const withUnsure = id === 'device' || options.length <= 1 ? options : [...options, unsureOption(all)];
  return { id, text: texts[id], options: withUnsure };
}

/** Whoever does not know goes on with everything that is left. */
const unsureOption = (guideIds: string[]): FinderOption => ({ id: unsure, label: unsureLabel, guideIds });

const byDevice = (guides: readonly Guide[]): FinderOption[] =>
  devices
    .map((device) => ({
      id: device,
      label: deviceLabels[device],
      guideIds: guides.filter(({ identity }) => identity.devices.includes(device)).map(({ id }) => id),
    }))
    .filter(({ guideIds }) => guideIds.length > 0);

function byFamily(guides: readonly Guide[]): FinderOption[] {
  const families = new Map<string, FinderOption>();
  for (const { id, identity } of guides) {
    const name = identity.family.en;
    const option = families.get(name) ?? { id: name, label: identity.family, guideIds: [] };
    option.guideIds.push(id);
    families.set(name, option);
  }
  return [...families.values()];
}

const bySign = (guides: readonly Guide[]): FinderOption[] =>
  guides.map(({ id, identity }) => ({ id, label: identity.sign, guideIds: [id] }));

/** The guides whose name or other words answer what was typed; kana, widths and cases count as one. */
export function matchingGuides(guides: readonly Guide[], typed: string): Guide[] {
  const matches = matcher(typed);
  return guides.filter(({ name, summary, versions, identity }) => {
    const texts = [name, summary, versions, identity.family].flatMap(({ ja, en }) => [ja, en]);
    return matches(searchKey([...texts, identity.search ?? '']));
  });
}

import { expect, it } from 'vitest';
import { loadGuides } from '@shared/guides';
import { isText, isUnverified, type Text } from '@shared/guides/format/text';
import { objectsIn } from '@shared/guides/format/walk';
import type { Guide } from '@shared/guides/guide';

const languages = ['ja', 'en'] as const;
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

interface Row {
  text: Text;
  places: Set<string>;
}

/** Every unverified text of a guide once, with the parts of the guide and the screens that say it. */
function unverifiedIn({ screens, ...rest }: Guide): Row[] {
  const rows = new Map<string, Row>();
  const collect = (place: string, node: unknown): void => {
    for (const text of [...objectsIn(node)].filter(isText)) {
      if (!text.unverified) continue;
      const key = JSON.stringify([text.ja, text.en, text.unverified]);
      const row = rows.get(key) ?? { text, places: new Set() };
      rows.set(key, { text, places: row.places.add(place) });
    }
  };
  for (const screen of screens) collect(`\`${screen.id}\``, screen);
  for (const [part, node] of Object.entries(rest)) collect(part, node);
  return [...rows.values()];
}

const rowOf = ({ text, places }: Row): string => {
  const inDoubt = languages.filter((language) => isUnverified(text, language)).join(', ');
  return `| ${inDoubt} | ${inCell(text.ja)} | ${inCell(text.en)} | ${[...places].join(', ')} |`;
};

function sectionOf(guide: Guide): string {
  const rows = unverifiedIn(guide);
  const head = `## ${guide.name.en} (\`${guide.id}\`)\n\nLast checked ${guide.lastChecked}. `;
  if (rows.length === 0) return `${head}Nothing is in doubt.\n`;
  const table = ['| in doubt | Japanese | English | where |', '| --- | --- | --- | --- |', ...rows.map(rowOf)];
  return `${head}${rows.length} in doubt.\n\n${table.join('\n')}\n`;
}

const introduction = `# Labels that nobody has seen yet

These texts of the guides were written without a look at the real screen, in the languages named. The viewer says
"a screen like this" wherever the picture shows one. Whoever has such a client in front of them can settle them: correct the
text in \`src-shared/guides/\`, take its mark away, set \`lastChecked\` to the day, and write this list anew:

\`\`\`sh
npx vitest run --project unit test/unit/guides/unverified-labels.test.ts --update
\`\`\`
`;

it('lists in docs/unverified-labels.md exactly the labels that are marked so in the guides', async () => {
  const sections = (await loadGuides()).map(sectionOf);
  const list = [introduction, ...sections].join('\n');
  await expect(list, 'write the list anew with --update').toMatchFileSnapshot('../../../docs/unverified-labels.md');
});

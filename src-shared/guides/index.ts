import { Problem } from '../contract/problem';
import type { Guide } from './guide';

/** Every file beside this one is a guide, but for these. Each is loaded when it is opened. */
const loaders = import.meta.glob<Guide>(['./*.ts', '!./index.ts', '!./guide.ts', '!./advice.ts', '!./finder.ts'], {
  import: 'guide',
});

const fileOf = (id: string) => `./${id}.ts`;

export const guideIds: string[] = Object.keys(loaders).map((file) => file.slice('./'.length, -'.ts'.length));

/** Load one guide. An id that is not in `guideIds` is a Problem. */
export async function loadGuide(id: string): Promise<Guide> {
  const load = loaders[fileOf(id)];
  if (!load) throw new Problem('unexpected', {}, { cause: new Error(`There is no guide ${id}.`) });
  return load();
}

/** Load all guides, the most likely client first. */
export async function loadGuides(): Promise<Guide[]> {
  const guides = await Promise.all(guideIds.map(loadGuide));
  return guides.sort((one, other) => one.rank - other.rank);
}

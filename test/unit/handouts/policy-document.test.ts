import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeholders } from '@shared/handouts/template';
import { policySchema } from '@main/company/policy';

const document = readFileSync('docs/policy.md', 'utf8');

describe('what is written of the policy file', () => {
  it('has an example that holds', () => {
    const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(document)?.[1] ?? '');
    expect(policySchema.safeParse(example).error).toBeUndefined();
    expect(Object.keys(example as object).sort()).toEqual(Object.keys(policySchema.shape).sort());
  });

  it('names every key, every guide and every placeholder', () => {
    const guides = readdirSync('src-shared/guides', { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => path.basename(name, '.ts'))
      .filter((name) => readFileSync(`src-shared/guides/${name}.ts`, 'utf8').includes('export const guide:'));
    const names = [
      ...Object.keys(policySchema.shape),
      ...guides,
      ...Object.values(placeholders).flatMap((both) => both.map((name) => `{${name}}`)),
    ];
    expect(guides.length).toBeGreaterThan(10);
    const missing = names.filter((name) => !document.includes(`\`${name}\``));
    expect(missing, 'not named in docs/policy.md').toEqual([]);
  });
});

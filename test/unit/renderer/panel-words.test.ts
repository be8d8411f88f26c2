import { describe, expect, it } from 'vitest';
import { tagIn } from '@renderer/components/panel-words';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';

it.each([
  ['base-email.aliasInUse (name=info, code=1)', 'panelTag.base-email.aliasInUse', { name: 'info', code: '1' }],
  ['base-vsite.overUserLimit (fqdn=a.example.com)', 'panelTag.base-vsite.overUserLimit', { fqdn: 'a.example.com' }],
  ['base-user.userNameAlreadyTaken', 'panelTag.base-user.userNameAlreadyTaken', {}],
])('%s', (message, key, values) => {
  expect(tagIn(message)).toEqual({ key, values });
});

it.each(['このユーザ名は使用されています', 'User to modify is logged in.', 'Forbidden', ''])(
  '%j speaks for itself',
  (message) => {
    expect(tagIn(message)).toBeNull();
  },
);

describe('the sentences', () => {
  it('are the same in both languages and name the same', () => {
    const shape = (tags: Record<string, Record<string, string>>) =>
      Object.entries(tags).flatMap(([domain, sentences]) =>
        Object.entries(sentences).map(([tag, text]) => [domain, tag, text.match(/\{\w+\}/g)?.sort()]),
      );
    expect(shape(ja.panelTag)).toEqual(shape(en.panelTag));
  });
});

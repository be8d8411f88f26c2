import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { createI18n } from 'vue-i18n';
import { renderToString } from 'vue/server-renderer';
import DialogPicture from '@renderer/guide/dialogs/DialogPicture.vue';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import { loadGuides } from '@shared/guides';
import { everyAnswer } from '@shared/guides/format/check';
import type { DrawnScreen } from '@shared/guides/format/draw';
import { drawScreen, screensFor } from '@shared/guides/format/draw';
import { manualMailbox, password } from './sample-mailbox';

async function rendered(screen: DrawnScreen, language: string) {
  const i18n = createI18n({ legacy: false, locale: language, messages: { ja, en } });
  const app = createSSRApp(DialogPicture, { screen }).use(i18n);
  return load(await renderToString(app));
}

const guides = await loadGuides();
const pictures = guides.flatMap((guide) =>
  everyAnswer(guide).flatMap((answers) =>
    ['ja', 'en'].flatMap((language) =>
      screensFor(guide, { mailbox: manualMailbox, answers }).map((screen) => ({
        name: `${guide.id} ${screen.id} ${language} ${Object.values(answers).join(' ')}`,
        language,
        drawn: drawScreen(guide, screen, { mailbox: manualMailbox, answers, language }),
      })),
    ),
  ),
);

describe.each(pictures)('the picture $name', ({ language, drawn }) => {
  it('shows one ring for each numbered action', async () => {
    const $ = await rendered(drawn, language);
    const drawnRings = $('.ring-number')
      .toArray()
      .map((ring) => Number($(ring).text()));
    expect(drawnRings.sort((one, other) => one - other)).toEqual(drawn.actions.flatMap(({ ring }) => ring ?? []));
  });

  it('is one image with an alternative that names every ring, and holds nothing that takes the focus', async () => {
    const $ = await rendered(drawn, language);
    const image = $('[role="img"]');
    expect(image.length).toBe(1);
    expect($(`[id="${image.attr('aria-labelledby')}"]`).text()).not.toBe('');
    const words = $(`[id="${image.attr('aria-describedby')}"]`).text();
    for (const { ring } of drawn.actions) if (ring) expect(words).toMatch(new RegExp(`(番号|Number) ${ring}[:：]`));
    expect(words).not.toMatch(/guide\.words|undefined|null|\{/);
    expect($('input, button, select, textarea, a, [tabindex]').length).toBe(0);
  });

  it('shows no password, and takes no style but the width of its windows', async () => {
    const $ = await rendered(drawn, language);
    expect($.html()).not.toContain(password);
    const styles = $('[style]')
      .toArray()
      .map((element) => $(element).attr('style') ?? '');
    for (const style of styles) expect(style).toMatch(/^--letters:\d+;?$/);
  });
});

it('tells the values in their boxes', async () => {
  const form = pictures.find(({ name }) => name.startsWith('outlook-2016 account-form ja'))!;
  const $ = await rendered(form.drawn, 'ja');
  const named = (name: string) => $(`.value-${name}`).text();
  expect(named('loginName')).toBe('aaa_yamaguchiユーザ名（ID）');
  expect(named('emailAddress')).toBe('yamaguchi@example.comメールアドレス');
  expect($('ul').text()).toContain('入力欄「アカウント名(U):」 aaa_yamaguchi');
});

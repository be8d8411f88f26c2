import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
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

interface Picture {
  name: string;
  language: string;
  drawn: DrawnScreen;
}

/** All that the picture and its checks depend on: many answers lead to the same windows with the same rings. */
const essence = ({ language, drawn }: Picture): string =>
  JSON.stringify([language, drawn.picture, drawn.unverified, drawn.actions.map(({ ring }) => ring)]);

const guides = await loadGuides();
const pictures = new Map<string, Picture>();
for (const guide of guides) {
  for (const answers of everyAnswer(guide)) {
    for (const language of ['ja', 'en']) {
      for (const screen of screensFor(guide, { mailbox: manualMailbox, answers })) {
        const name = [guide.id, screen.id, language, ...Object.values(answers)].join(' ');
        const drawn = drawScreen(guide, screen, { mailbox: manualMailbox, answers, language });
        const picture = { name, language, drawn };
        const key = essence(picture);
        if (!pictures.has(key)) pictures.set(key, picture);
      }
    }
  }
}

describe.each([...pictures.values()])('the picture $name', ({ language, drawn }) => {
  let $: CheerioAPI;
  beforeAll(async () => {
    $ = await rendered(drawn, language);
  });

  it('shows one ring for each numbered action', () => {
    const drawnRings = $('.ring-number')
      .toArray()
      .map((ring) => Number($(ring).text()));
    expect(drawnRings.sort((one, other) => one - other)).toEqual(drawn.actions.flatMap(({ ring }) => ring ?? []));
  });

  it('is one image with an alternative that names every ring, and holds nothing that takes the focus', () => {
    const image = $('[role="img"]');
    expect(image.length).toBe(1);
    expect($(`[id="${image.attr('aria-labelledby')}"]`).text()).not.toBe('');
    const words = $(`[id="${image.attr('aria-describedby')}"]`).text();
    for (const { ring } of drawn.actions) if (ring) expect(words).toMatch(new RegExp(`(番号|Number) ${ring}[:：]`));
    expect(words).not.toMatch(/guide\.words|undefined|null|\{/);
    expect($('input, button, select, textarea, a, [tabindex]').length).toBe(0);
  });

  it('shows no password, and takes no style but the width of its windows', () => {
    expect($.html()).not.toContain(password);
    const styles = $('[style]')
      .toArray()
      .map((element) => $(element).attr('style') ?? '');
    for (const style of styles) expect(style).toMatch(/^--letters:\d+;?$/);
  });
});

it('tells the values in their boxes', async () => {
  const form = [...pictures.values()].find(({ name }) => name.startsWith('outlook-2016 account-form ja'))!;
  const $ = await rendered(form.drawn, 'ja');
  const named = (name: string) => $(`.value-${name}`).text();
  expect(named('loginName')).toBe('aaa_yamaguchiユーザ名（ID）');
  expect(named('emailAddress')).toBe('yamaguchi@example.comメールアドレス');
  expect($('ul').text()).toContain('入力欄「アカウント名(U):」 aaa_yamaguchi');
});

it('calls the picture of a screen by that name, and a diagram a diagram', async () => {
  const caption = async (screen: string) => {
    const { drawn } = [...pictures.values()].find(({ name }) => name.startsWith(`outlook-new ${screen} ja`))!;
    return (await rendered(drawn, 'ja'))('figcaption').text().trim();
  };
  expect(await caption('consent')).toBe(ja.guide.diagram);
  expect(await caption('add')).toBe(ja.guide.pictureMayDiffer);
});

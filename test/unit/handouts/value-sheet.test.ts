import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { createI18n } from 'vue-i18n';
import { renderToString } from 'vue/server-renderer';
import ja from '@renderer/locales/ja.json';
import ValueSheet from '@renderer/print/ValueSheet.vue';
import { sampleMailbox } from '@support/sample-mailbox';

const help = { name: '', phone: '', email: '', hours: '' };
const printed = {
  language: 'ja',
  mailbox: sampleMailbox({ password: null }),
  company: { name: '', help, logo: null },
  guide: null,
  provedAt: null,
};

it('has login name and addresses in the colours of the program, and no colour of its own', async () => {
  const i18n = createI18n({ legacy: false, locale: 'ja', messages: { ja } });
  const $ = load(await renderToString(createSSRApp(ValueSheet, { printed }).use(i18n)));
  expect($('.value-loginName td').text()).toBe('aaa_yamaguchi');
  expect($('.value-emailAddress td').first().text()).toBe('yamaguchi@example.com');
  expect($('.value-emailAddress td').last().text()).toBe('somu@example.com');
  const style = readFileSync(path.join(import.meta.dirname, '../../../src-renderer/print/print.css'), 'utf8');
  const rule = /\.value-loginName td,[^}]+\}/.exec(style)?.[0];
  expect(rule).toContain('var(--value-edge)');
});

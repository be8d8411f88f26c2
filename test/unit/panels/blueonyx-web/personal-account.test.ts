import { describe, expect, it } from 'vitest';
import { lostLooks, type AccountSettings } from '@main/panels/blueonyx-web/personal-account';

const choices = (value: string, labels: string[]) => ({
  value,
  choices: labels.map((label) => ({ value: label, label })),
});

const japanese: AccountSettings = {
  language: choices('ja_JP', ['browser', 'ja_JP', 'en_US']),
  appearance: choices('パリ', ['デフォルト', 'パリ']),
  style: choices('軽快', ['軽快', '暗い']),
  color: choices('緑', ['青', '赤', '緑']),
};

const english: AccountSettings = {
  language: choices('en_US', ['browser', 'ja_JP', 'en_US']),
  appearance: choices('Paris', ['Default', 'Paris']),
  style: choices('Light', ['Light', 'Dark']),
  color: choices('Green', ['Blue', 'Red', 'Green']),
};

describe('looks after a change of language', () => {
  it('are kept when they are the same in other words', () => {
    expect(lostLooks(japanese, english)).toEqual({});
  });

  it('are chosen once more, in the new words, where the panel lost them', () => {
    const lost = {
      ...english,
      appearance: choices('Default', ['Default', 'Paris']),
      color: choices('Blue', ['Blue', 'Red', 'Green']),
    };
    expect(lostLooks(japanese, lost)).toEqual({ appearance: 'Paris', color: 'Green' });
  });

  it('are nothing where the panel has none', () => {
    const none = { language: null, appearance: null, style: null, color: null };
    expect(lostLooks(none, none)).toEqual({});
    expect(lostLooks(japanese, none)).toEqual({});
  });
});

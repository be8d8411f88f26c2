import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import { findingFacts, mailFindingCodes, valueAtFault } from '@shared/mail-check/findings';
import {
  mailCheckStates,
  mailCheckSteps,
  rowState,
  sideOf,
  skipReasons,
  summaryRows,
  type MailCheckState,
  type SkipReason,
} from '@shared/mail-check/steps';

const languages = ['ja', 'en'] as const;
const locales = { ja, en };
const i18n = createI18n({ legacy: false, locale: 'ja', messages: { ja, en } });

describe('the findings of the mailbox check', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn');
    vi.spyOn(console, 'error');
  });
  afterEach(() => {
    // vue-i18n tells of a message that it cannot compile only here.
    expect(console.warn).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('are more than thirty', () => {
    expect(mailFindingCodes.length).toBeGreaterThanOrEqual(30);
  });

  it.each(languages)('have a title, a meaning and an action each, and nothing else, in %s', (language) => {
    const sentences = locales[language].mailFinding;
    expect(Object.keys(sentences).sort()).toEqual([...mailFindingCodes].sort());
    for (const sentence of Object.values(sentences)) {
      expect(Object.keys(sentence).sort()).toEqual(['action', 'meaning', 'title']);
    }
  });

  it.each(languages)('read well in %s', (language) => {
    const values = Object.fromEntries(
      'host port seconds reply protocol reason validTo validFrom names issuer loginName works methods percent address minutes'
        .split(' ')
        .map((name) => [name, 'X']),
    );
    for (const code of mailFindingCodes) {
      for (const part of ['title', 'meaning', 'action']) {
        const text = i18n.global.t(`mailFinding.${code}.${part}`, values, { locale: language });
        expect(text).not.toMatch(/[{}]|mailFinding\./);
      }
    }
  });

  it('are Japanese in Japanese and not in English', () => {
    const japanese = /[぀-ヿ一-鿿]/;
    for (const code of mailFindingCodes) {
      for (const text of Object.values(ja.mailFinding[code])) expect(text).toMatch(japanese);
      for (const text of Object.values(en.mailFinding[code])) expect(text).not.toMatch(japanese);
    }
  });

  it('lead back to the value of the server at which they were made', () => {
    expect(valueAtFault({ code: 'host-unknown', step: 'incomingLookUp', params: {} })).toBe('incomingHost');
    expect(valueAtFault({ code: 'port-closed', step: 'outgoingConnection', params: {} })).toBe('outgoingPort');
    expect(valueAtFault({ code: 'login-is-address', step: 'incomingLogin', params: {} })).toBe('loginName');
    expect(valueAtFault({ code: 'server-silent', step: 'incomingLogin', params: {} })).toBeNull();
  });

  it.each(languages)('name who can mend them, and the steps, in words, in %s', (language) => {
    const words = locales[language].mailCheck;
    for (const code of mailFindingCodes) expect(words.mender[findingFacts(code).mender]).toBeTruthy();
    expect(Object.keys(words.step)).toEqual([...mailCheckSteps]);
    expect(Object.keys(words.state)).toEqual([...mailCheckStates]);
    expect(Object.keys(words.skipped)).toEqual([...skipReasons]);
    expect(Object.keys(words.row)).toEqual(Object.keys(summaryRows));
  });
});

describe('the two rows', () => {
  it('are as bad as the worst of their steps', () => {
    const row = (...states: MailCheckState[]) => rowState(states.map((state) => ({ state, skipped: null })));
    expect(row('done', 'failed', 'skipped')).toBe('failed');
    expect(row('done', 'warned', 'skipped')).toBe('warned');
    expect(row('done', 'running', 'waiting')).toBe('running');
    expect(row('done', 'skipped')).toBe('done');
    expect(row('skipped', 'skipped')).toBe('skipped');
  });

  it('are not completed where a step was left out because something else had failed', () => {
    const leftOut = (skipped: SkipReason) =>
      rowState([
        { state: 'warned', skipped: null },
        { state: 'skipped', skipped },
      ]);
    expect(leftOut('password-refused-already')).toBe('skipped');
    expect(leftOut('not-wanted')).toBe('warned');
  });

  it('know which server each step belongs to', () => {
    expect(mailCheckSteps.filter((step) => sideOf(step) === 'outgoing')).toEqual(summaryRows.sendTestMessage);
  });
});

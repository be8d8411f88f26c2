import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { translator } from '@main/practice/language/translate';
import { controlMarkup, type Control } from '@main/practice/pages/controls';
import { AnswerCookies, parseCookies } from '@main/practice/web/cookies';
import { html, storedText } from '@main/practice/web/html';

const sent = (control: Control): [string, string][] =>
  load(`<form>${controlMarkup(control, translator('ja_JP'))}</form>`)('form')
    .serializeArray()
    .map(({ name, value }) => [name, value]);

describe('templates', () => {
  test('encode every value but markup, and print nothing for nothing', () => {
    expect(html`<b title="${`"'`}">${'<&>'}${null}${false}${undefined}${0}</b>`.markup).toBe(
      '<b title="&quot;&#39;">&lt;&amp;&gt;0</b>',
    );
    expect(html`${storedText('O&#039;Brien')}${[html`<i></i>`]}`.markup).toBe('O&#039;Brien<i></i>');
  });
});

describe('what a browser sends of a control', () => {
  test('a check box has its companion before it', () => {
    const box = { kind: 'checkbox', name: 'x', label: 'X' } as const;
    expect(sent({ ...box, ticked: false })).toEqual([['checkbox-x', '0']]);
    expect(sent({ ...box, ticked: true })).toEqual([
      ['checkbox-x', '1'],
      ['x', 'on'],
    ]);
    expect(sent({ ...box, ticked: true, access: 'r' })).toEqual([['checkbox-x', '1']]);
    expect(sent({ ...box, ticked: true, access: '' })).toEqual([['x', '1']]);
    expect(sent({ ...box, ticked: false, previous: '' })).toEqual([['checkbox-x', '']]);
  });
  test('a list has its packed companion before it, one entry a line', () => {
    expect(sent({ kind: 'list', name: 'l', label: 'L', entries: ['a', 'b'] })).toEqual([
      ['textarea-l', '&a&b&'],
      ['l', 'a\r\nb'],
    ]);
  });
  test('a password has its repetition', () => {
    expect(sent({ kind: 'password', name: 'p', label: 'P' })).toEqual([
      ['p', ''],
      ['_p_repeat', ''],
    ]);
  });
  test('a readonly text is sent, a select sends the value of its option', () => {
    expect(sent({ kind: 'text', name: 't', label: 'T', value: 'aaa', readonly: true })).toEqual([['t', 'aaa']]);
    const options = [['1', 'one'] as const, ['2', 'two'] as const];
    expect(sent({ kind: 'select', name: 's', label: 'S', value: '2', options })).toEqual([['s', '2']]);
  });
  test('a text that was stored encoded is shown as typed', () => {
    expect(sent({ kind: 'text', name: 't', label: 'T', value: 'O&#039;Brien' })).toEqual([['t', "O'Brien"]]);
  });
});

describe('cookies', () => {
  test('of an answer: the last of a name stands', () => {
    const cookies = new AnswerCookies();
    cookies.set('sessionId', 'a', { httpOnly: true });
    cookies.set('sessionId', 'expired', { httpOnly: true });
    cookies.remove('enc_as');
    expect(cookies.lines).toEqual([
      'sessionId=expired; Path=/; Secure; SameSite=Lax; HttpOnly',
      'enc_as=; Path=/; Secure; SameSite=Lax; Max-Age=0',
    ]);
  });
  test('of a request', () => {
    expect(parseCookies('a=1; b=%2Fuser; a=2; c=100%; novalue; =x')).toEqual({ a: '1', b: '/user', c: '100%' });
    expect(parseCookies(undefined)).toEqual({});
  });
});

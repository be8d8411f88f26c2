import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import {
  controlNamed,
  fieldsOf,
  findForm,
  withChoice,
  withText,
  withTick,
  type Form,
} from '@main/panels/blueonyx-web/forms';

const page = new URL('https://mx10.example.com:81/user/userAdd?group=site1');

function read(controls: string, attributes = ''): Form {
  const form = findForm(
    load(`<form ${attributes}><input type="hidden" name="mark" value="1">${controls}</form>`),
    'mark',
    page,
  );
  if (!form) throw new Error('no form');
  return { ...form, controls: form.controls.slice(1) };
}

const sent = (controls: string) => fieldsOf(read(controls));

describe('what a form sends', () => {
  it.each<[string, string, (readonly [string, string])[]]>([
    ['a hidden field', '<input type="hidden" name="a" value="1">', [['a', '1']]],
    ['a text', '<input type="text" name="a" value="x y">', [['a', 'x y']]],
    ['a text without a type', '<input name="a" value="x">', [['a', 'x']]],
    [
      'a type that is not known',
      '<input type="datetime-local" name="a" value="2026-08-10T09:00">',
      [['a', '2026-08-10T09:00']],
    ],
    ['a text without a value', '<input type="text" name="a">', [['a', '']]],
    ['a password', '<input type="password" name="a" value="">', [['a', '']]],
    ['a readonly text', '<input name="a" value="aaa" readonly>', [['a', 'aaa']]],
    ['a disabled text: nothing', '<input name="a" value="x" disabled="disabled">', []],
    ['a text in a disabled fieldset: nothing', '<fieldset disabled><input name="a" value="x"></fieldset>', []],
    ['a control without a name: nothing', '<input value="x">', []],
    ['a ticked box', '<input type="checkbox" name="a" checked>', [['a', 'on']]],
    ['a ticked box with a value', '<input type="checkbox" name="a" value="7" checked="checked">', [['a', '7']]],
    ['an unticked box: nothing', '<input type="checkbox" name="a">', []],
    ['a ticked but disabled box: nothing', '<input type="checkbox" name="a" checked disabled>', []],
    [
      'the chosen radio',
      '<input type="radio" name="a" value="1"><input type="radio" name="a" value="0" checked>',
      [['a', '0']],
    ],
    ['radios without a choice: nothing', '<input type="radio" name="a" value="1">', []],
    ['a textarea', '<textarea name="a">one\ntwo</textarea>', [['a', 'one\r\ntwo']]],
    ['a textarea without the first line break', '<textarea name="a">\none\n</textarea>', [['a', 'one\r\n']]],
    ['a textarea with references', '<textarea name="a">A &amp; B &lt;b&gt; &#039;</textarea>', [['a', "A & B <b> '"]]],
    ['a textarea with tags in it', '<textarea name="a"><b>x</b></textarea>', [['a', '<b>x</b>']]],
    ['the selected option', '<select name="a"><option value="1">x<option value="2" selected>y</select>', [['a', '2']]],
    [
      'the first option where none is selected',
      '<select name="a"><option value="1">x</option><option value="2">y</option></select>',
      [['a', '1']],
    ],
    [
      'not a disabled first option',
      '<select name="a"><option disabled value="">?</option><option value="2">y</option></select>',
      [['a', '2']],
    ],
    [
      'the last of several selected options',
      '<select name="a"><option selected>x</option><option selected>y</option></select>',
      [['a', 'y']],
    ],
    [
      'an option without a value by its text',
      '<select name="a"><option> デフォルト </option></select>',
      [['a', 'デフォルト']],
    ],
    ['an option with an empty value as empty', '<select name="a"><option value="">選択</option></select>', [['a', '']]],
    [
      'several selected options',
      '<select name="a" multiple><option selected>x</option><option>y</option><option selected>z</option></select>',
      [
        ['a', 'x'],
        ['a', 'z'],
      ],
    ],
    ['a multiple select without a choice: nothing', '<select name="a" multiple><option>x</option></select>', []],
    ['an empty select: nothing', '<select name="a"></select>', []],
    ['a submit button: nothing', '<input type="submit" name="a" value="x"><button name="b" value="y">z</button>', []],
    ['a file: nothing', '<input type="file" name="a">', []],
    [
      'a value with references',
      '<input name="a" value="O&#039;Brien &amp; Co &quot;x&quot;">',
      [['a', 'O\'Brien & Co "x"']],
    ],
    ['a value stored with references', '<input name="a" value="O&amp;#039;Brien">', [['a', 'O&#039;Brien']]],
  ])('%s', (_what, html, fields) => {
    expect(sent(html)).toEqual(fields);
  });

  it('keeps the order of the page, companions first', () => {
    const html = `
      <input type="hidden" name="checkbox-siteAdministrator" value="">
      <div><label><input type="checkbox" name="siteAdministrator" checked></label></div>
      <table><tr><td><input type="hidden" name="textarea-emailAliasesField" value="&amp;a&amp;"></td>
      <td><textarea name="emailAliasesField">a</textarea></td></tr></table>
      <select name="Shell_enabled"><option value="none">なし</option></select>
      <input type="hidden" name="checkbox-siteAdministrator" value="1">`;
    expect(sent(html)).toEqual([
      ['checkbox-siteAdministrator', ''],
      ['siteAdministrator', 'on'],
      ['textarea-emailAliasesField', '&a&'],
      ['emailAliasesField', 'a'],
      ['Shell_enabled', 'none'],
      ['checkbox-siteAdministrator', '1'],
    ]);
  });
});

describe('finding a form', () => {
  it('takes the one with the control, not the first of the page', () => {
    const $ = load(
      '<form action="/search"><input name="q"></form><form action="/login?auth_check=2FA"><input name="username_field"></form>',
    );
    expect(findForm($, 'username_field', page)?.action.href).toBe('https://mx10.example.com:81/login?auth_check=2FA');
    expect(findForm($, 'passwordField', page)).toBeNull();
  });

  it('posts to the page itself where no action is given', () => {
    expect(read('').action.href).toBe(page.href);
    expect(read('', 'action=""').action.href).toBe(page.href);
  });

  it('finds the controls of a form that opens inside a table', () => {
    const $ = load('<table><form action="/x"><tr><td><input name="a" value="1"></td></tr></form></table>');
    expect(findForm($, 'a', page)?.controls.map(({ name }) => name)).toEqual(['a']);
  });

  it.each([
    ['enctype="multipart/form-data"', true],
    ['enctype="application/x-www-form-urlencoded"', false],
    ['', false],
  ])('with %j it is multipart: %s', (attributes, multipart) => {
    expect(read('', attributes).multipart).toBe(multipart);
  });
});

describe('filling a form', () => {
  it('sets a text and leaves the rest', () => {
    expect(fieldsOf(withText(read('<input name="a" value="1"><input name="b" value="2">'), 'b', '3'))).toEqual([
      ['a', '1'],
      ['b', '3'],
    ]);
  });

  it('sets the later of two of the same name: PHP takes that one', () => {
    const form = withText(read('<input type="hidden" name="a" value="1"><input name="a" value="2">'), 'a', '3');
    expect(fieldsOf(form)).toEqual([
      ['a', '1'],
      ['a', '3'],
    ]);
  });

  it('does not add what the panel did not offer', () => {
    expect(fieldsOf(withText(read('<input name="a">'), 'b', 'x'))).toEqual([['a', '']]);
    expect(fieldsOf(withTick(read('<input name="a">'), 'a', true))).toEqual([['a', '']]);
    expect(fieldsOf(withChoice(read('<input name="a">'), 'secureConnect', '1'))).toEqual([['a', '']]);
  });

  it('ticks and unticks a box behind its companion', () => {
    const form = read('<input type="hidden" name="checkbox-x" value="0"><input type="checkbox" name="x">');
    expect(fieldsOf(withTick(form, 'x', true))).toEqual([
      ['checkbox-x', '0'],
      ['x', 'on'],
    ]);
    expect(fieldsOf(withTick(withTick(form, 'x', true), 'x', false))).toEqual([['checkbox-x', '0']]);
  });

  it('chooses one radio of a group, and none that is not there', () => {
    const form = read('<input type="radio" name="s" value="1"><input type="radio" name="s" value="0" checked>');
    expect(fieldsOf(withChoice(form, 's', '1'))).toEqual([['s', '1']]);
    expect(fieldsOf(withChoice(form, 's', '2'))).toEqual([['s', '0']]);
  });

  it('sends line breaks as CRLF whatever was typed', () => {
    expect(fieldsOf(withText(read('<textarea name="a"></textarea>'), 'a', 'x\ny\r\nz\rw'))).toEqual([
      ['a', 'x\r\ny\r\nz\r\nw'],
    ]);
  });

  it('tells the options of a select', () => {
    const form = read(
      '<select name="a"><option value="none">なし</option><option value="jailed_shell">x</option></select>',
    );
    expect(controlNamed(form, 'a')?.options).toEqual(['none', 'jailed_shell']);
  });
});

import { describe, expect, it } from 'vitest';
import { hasExtras, readExtras, withExtras } from '@main/panels/blueonyx-web/extras';
import { fieldsOf, findForm } from '@main/panels/blueonyx-web/forms';
import { problemFrom } from '@support/problem';
import { samplePage } from './sample-page';

const page = samplePage(
  `<ul><li><a href="#tabs-1">メール</a></li><li><a href="#tabs-2"> 迷惑メール
     対策 </a></li></ul>
  <form method="post">
    <div id="tabs-1"><textarea name="forwardEmailField"></textarea><input type="checkbox" name="ImapSyncField">
      <input name="sourceUsername" value=""><input name="autoRespondStartDate" value="2026-08-10T09:00"></div>
    <div id="tabs-2"><div class="form-group"><label for="f1">しきい値</label><input id="f1" type="number" name="score" value="5.00"></div>
      <label>有効<input type="hidden" name="checkbox-on1" value="1"><input type="checkbox" name="on1" value="yes" checked></label>
      <input type="hidden" name="white" value="old"><table><tr><th>許可</th><td><textarea name="white">
*@example.org
a@example.org</textarea></td></tr></table>
      <input type="radio" name="act" value="tag" checked title="印"><input type="radio" name="act" value="del" title="削除">
      <input type="password" name="key" value="x"><input type="hidden" name="secret" value="y">
      <input name="shown" value="z" readonly></div>
    <fieldset><legend>容量</legend><select name="warn"><option value="80">80%</option><option value="90" selected>90%</option></select></fieldset>
    <input name="loose" value="1">
  </form>`,
  '/user/personalEmail',
);
const form = findForm(page.$, 'forwardEmailField', page.url)!;
const extras = readExtras(form, page);

describe('what an add-on shows', () => {
  it('is found by its tabs, without what belongs to the panel, and without secrets', () => {
    expect(extras.map(({ id, title, controls }) => [id, title, controls.map(({ name }) => name)])).toEqual([
      ['tabs-2', '迷惑メール 対策', ['score', 'on1', 'white', 'act', 'shown']],
      ['容量', '容量', ['warn']],
      ['other', '', ['loose']],
    ]);
  });

  it('has its kind, its label and its value', () => {
    const controls = extras.flatMap((tab) => tab.controls);
    expect(controls.map(({ label, kind, value, readOnly }) => [label, kind, value, readOnly])).toEqual([
      ['しきい値', 'number', '5.00', false],
      ['有効', 'check', 'on', false],
      ['許可', 'lines', '*@example.org\na@example.org', false],
      ['act', 'select', 'tag', false],
      ['shown', 'text', 'z', true],
      ['warn', 'select', '90', false],
      ['loose', 'text', '1', false],
    ]);
    expect(controls[3]?.choices).toEqual([
      { value: 'tag', label: '印' },
      { value: 'del', label: '削除' },
    ]);
    expect(controls[5]?.choices[0]).toEqual({ value: '80', label: '80%' });
  });
});

describe('changing it', () => {
  it('carries everything back but for the change', () => {
    const wanted = { score: '7', on1: '', white: 'b@example.org\n\n', act: 'del', warn: '80' };
    expect(fieldsOf(withExtras(form, wanted))).toEqual([
      ['forwardEmailField', ''],
      ['sourceUsername', ''],
      ['autoRespondStartDate', '2026-08-10T09:00'],
      ['score', '7'],
      ['checkbox-on1', '1'],
      ['white', 'old'],
      ['white', 'b@example.org'],
      ['act', 'del'],
      ['key', 'x'],
      ['secret', 'y'],
      ['shown', 'z'],
      ['warn', '80'],
      ['loose', '1'],
    ]);
  });

  it.each(['secret', 'key', 'shown', 'ImapSyncField', 'forwardEmailField', 'nothing'])('never touches %s', (name) => {
    const problem = problemFrom(() => withExtras(form, { [name]: '1' }));
    expect(problem).toMatchObject({ code: 'employee-data-invalid', params: { field: name, reason: 'notOffered' } });
  });

  it.each([
    ['act', 'burn'],
    ['warn', '95'],
  ])('takes no choice that is not there: %s', (name, value) => {
    expect(problemFrom(() => withExtras(form, { [name]: value })).params.field).toBe(name);
  });

  it('is proved by what the page then shows', () => {
    expect(hasExtras(extras, { score: '5', on1: 'on', white: '*@example.org\r\na@example.org\n' })).toBe(true);
    expect(hasExtras(extras, { score: '5.1' })).toBe(false);
    expect(hasExtras(extras, { on1: '' })).toBe(false);
    expect(hasExtras(extras, { gone: '' })).toBe(false);
  });
});

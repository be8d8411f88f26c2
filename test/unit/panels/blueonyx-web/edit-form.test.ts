import { describe, expect, it } from 'vitest';
import type { UserChange } from '@shared/account/user-details';
import { readEditForm, withChange } from '@main/panels/blueonyx-web/edit-form';
import { fieldsOf } from '@main/panels/blueonyx-web/forms';
import { withRequiredDates } from '@main/panels/blueonyx-web/vacation-fields';
import { problemFrom } from '@support/problem';
import { samplePage } from './sample-page';

const tick = (name: string, on: boolean, more = '') =>
  `<input type="hidden" name="checkbox-${name}" value="${on ? 1 : 0}"><input type="checkbox" name="${name}" ${on ? 'checked' : ''} ${more}>`;

interface Parts {
  userName?: string;
  start?: string;
  stop?: string;
  emailDisabled?: string;
  extra?: string;
}

const page = ({
  userName = 'aaa_suzuki',
  start = '2026-08-10T09:00',
  stop = '2026-08-10T09:00',
  emailDisabled = tick('emailDisabled', false),
  extra = '',
}: Parts = {}) =>
  samplePage(
    `<form action="/user/userMod?group=site1&amp;name=aaa_suzuki" method="post" enctype="multipart/form-data">
      <input type="hidden" name="BlueOnyx_CSRF_token" value="t"><input type="hidden" name="group" value="site1">
      <input name="fullNameField" value="O&amp;#039;Brien &amp; 山口">
      <input name="userName" value="${userName}" readonly>
      <input type="password" name="passwordField" value=""><input type="password" name="_passwordField_repeat" value="">
      <input name="maxDiskSpaceField" value="1.5G"> ${tick('suspendUser', false)}
      <select name="Shell_enabled"><option value="none" selected>なし</option><option value="jailed_shell">x</option></select>
      ${tick('siteAdministrator', true)} ${tick('dnsAdministrator', false)} ${emailDisabled}
      <input type="hidden" name="textarea-emailAliasesField" value="&amp;a&amp;b&amp;">
      <textarea name="emailAliasesField">a
b</textarea><textarea name="userDescField">3階
コピー室</textarea>
      ${tick('forwardEnable', true)} ${tick('forwardSaveField', false)}
      <textarea name="forwardEmailField">x@example.org
aaa_sato</textarea>
      ${tick('enableAutoResponderField', false)}
      <input type="datetime-local" name="autoRespondStartDate" value="${start}">
      <input type="datetime-local" name="autoRespondStopDate" value="${stop}">
      <textarea name="autoResponderMessageField">休み</textarea>
      ${tick('ImapSyncField', false)} ${extra}
    </form>`,
    '/user/userMod?group=site1&name=aaa_suzuki',
  );

const read = (parts?: Parts) => readEditForm(page(parts), 'aaa_suzuki');
const sent = (change: UserChange, parts?: Parts) => fieldsOf(withChange(read(parts).form, change));

describe('reading', () => {
  it('tells everything that the form says', () => {
    expect(read().details).toEqual({
      loginName: 'aaa_suzuki',
      fullName: "O'Brien & 山口",
      diskMegabytes: 1500,
      aliases: ['a', 'b'],
      remarks: '3階\nコピー室',
      shell: 'none',
      siteAdministrator: true,
      dnsAdministrator: false,
      emailDisabled: false,
      forwarding: { enabled: true, addresses: ['x@example.org', 'aaa_sato'], keepCopy: false },
      vacation: { enabled: false, message: '休み', from: '2026-08-10T09:00', until: null },
      suspended: false,
      usedMegabytes: null,
    });
  });

  it.each([
    ['2026-08-10T09:00:00', '2026-08-10T09:00'],
    ['2026-08-10 09:00', '2026-08-10T09:00'],
    ['', null],
    ['10.08.2026', null],
  ])('reads the date %j as %j', (start, from) => {
    expect(read({ start, stop: '2026-08-17T09:00' }).details.vacation).toMatchObject({
      from,
      until: '2026-08-17T09:00',
    });
  });

  it.each([{ userName: 'aaa_sato' }, { userName: '' }])('refuses the form of somebody else: %j', (parts) => {
    expect(problemFrom(() => read(parts)).code).toBe('panel-page-unreadable');
  });

  it('sees a box that is switched off, or only carried along', () => {
    expect(read({ emailDisabled: tick('emailDisabled', true, 'disabled') }).details.emailDisabled).toBe(true);
    const carried = '<input type="hidden" name="emailDisabled" value="1">';
    expect(read({ emailDisabled: carried }).details.emailDisabled).toBe(true);
  });
});

describe('changing', () => {
  it('sends what the panel sent, in its order, but for the change', () => {
    const extra =
      '<input type="hidden" name="checkbox-spam" value="1"><input type="checkbox" name="spam" value="yes" checked>';
    const before = fieldsOf(read({ extra }).form);
    const after = sent({ fullName: '鈴木', emailDisabled: true }, { extra });
    expect(after.filter(([name]) => name !== 'fullNameField' && name !== 'emailDisabled')).toEqual(
      before.filter(([name]) => name !== 'fullNameField'),
    );
    expect(after).toContainEqual(['fullNameField', '鈴木']);
    expect(after).toContainEqual(['spam', 'yes']);
    expect(after.findIndex(([name]) => name === 'checkbox-emailDisabled') + 1).toBe(
      after.findIndex(([name]) => name === 'emailDisabled'),
    );
    expect(after).toContainEqual(['passwordField', '']);
    expect(after.map(([name]) => name)).not.toContain('ImapSyncField');
  });

  it.each<[UserChange, [string, string][]]>([
    [{ diskMegabytes: 2000 }, [['maxDiskSpaceField', '2G']]],
    [{ diskMegabytes: null }, [['maxDiskSpaceField', '']]],
    [{ aliases: ['x', 'y'] }, [['emailAliasesField', 'x\r\ny']]],
    [{ shell: 'jailed_shell' }, [['Shell_enabled', 'jailed_shell']]],
    [{ forwarding: { enabled: true, addresses: ['z@example.org'], keepCopy: true } }, [['forwardSaveField', 'on']]],
    [
      { vacation: { enabled: true, message: 'x', from: null, until: null } },
      [
        ['autoRespondStartDate', '2026-08-10T09:00'],
        ['autoRespondStopDate', '2026-08-10T09:00'],
      ],
    ],
    [
      { vacation: { enabled: true, message: 'x', from: '2026-09-01T00:00', until: null } },
      [['autoRespondStopDate', '2026-09-01T00:00']],
    ],
  ])('%j', (change, fields) => {
    for (const field of fields) expect(sent(change)).toContainEqual(field);
  });

  it.each<[UserChange, string, Parts?]>([
    [{ shell: 'full_shell' }, 'shell'],
    [{ emailDisabled: true }, 'emailDisabled', { emailDisabled: '' }],
    [{ emailDisabled: false }, 'emailDisabled', { emailDisabled: tick('emailDisabled', true, 'disabled') }],
  ])('asks for nothing that is not offered: %j', (change, field, parts) => {
    const problem = problemFrom(() => sent(change, parts));
    expect(problem).toMatchObject({ code: 'employee-data-invalid', params: { field, reason: 'notOffered' } });
  });
});

it.each([
  [{ start: '', stop: '' }, '2026-11-24T10:00', '2026-11-24T10:00'],
  [{ stop: '' }, '2026-08-10T09:00', '2026-08-10T09:00'],
  [{}, '2026-08-10T09:00', '2026-08-10T09:00'],
])('fills in the dates that the panel wants always: %j', (parts, start, stop) => {
  const fields = Object.fromEntries(fieldsOf(withRequiredDates(read(parts).form, '2026-11-24T10:00')));
  expect([fields['autoRespondStartDate'], fields['autoRespondStopDate']]).toEqual([start, stop]);
});

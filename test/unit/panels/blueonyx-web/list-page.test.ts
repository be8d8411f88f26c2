import { describe, expect, it } from 'vitest';
import { groupsIn, readUserList, targetsIn } from '@main/panels/blueonyx-web/list-page';
import { withoutReferences } from '@main/panels/stored-references';
import { samplePage } from './sample-page';

const badge = (text: string) => `<a class="btn btn-xs btn-default" href="javascript:void(0);">${text}</a>`;

interface Row {
  fullName?: string;
  name?: string;
  aliases?: string;
  suspended?: string;
  badges?: string[];
}

function elmerRow({ fullName = '', name = '', aliases = '', suspended = 'btn-default', badges = [] }: Row): string {
  const edit = `<button onclick="openUrl('/user/userMod?group=site1&name=${name}', '_self')"><i class="fa fa-edit"></i></button>`;
  return `<tr><td class="dt_0">${fullName}</td><td class="dt_1">${name}</td><td class="dt_2">${aliases}</td>
    <td class="dt_3"><button class="btn btn-xs ${suspended}">x</button></td>
    <td class="dt_4"><div class="btn-group">${badges.map(badge).join('')}</div></td>
    <td class="dt_5">${edit}<button class="btn dialog_button" data-url="/user/userDel?group=site1&name=${name}" data-modal-id="dialog"></button></td></tr>`;
}

const elmer = (rows: string, add = `<button onclick="openUrl('/user/userAdd?group=site1', '_self')">追加</button>`) =>
  `<html><body>${add}<table id="userList_extraDataTables" class="table datatable"><thead><tr><th>氏名</th></tr></thead><tbody>${rows}</tbody></table></body></html>`;

function adminicaRow({ fullName = '', name = '', aliases = '', suspended = 'light', badges = [] }: Row): string {
  return `<tr><td>${fullName}</td><td>${name}</td><td>${aliases}</td>
    <td><button class="${suspended} tiny"><span>x</span></button></td>
    <td>${badges.map((text) => `<button class="tiny"><span>${text}</span></button>`).join('')}</td>
    <td><button class="tiny link_button" data-link="/user/userMod?group=site1&amp;name=${name}"></button>
    <a class="lb" href="/user/userDel?group=site1&amp;name=${name}"></a></td></tr>`;
}

const adminica = (rows: string) =>
  `<table><tr><td>menu</td></tr></table><table class="dataTable"><tbody>${rows}</tbody></table>`;

const read = (html: string) => {
  const { $ } = samplePage(html);
  return readUserList($, html);
};

describe.each([
  ['5212R', (row: Row) => elmer(elmerRow(row)), 'btn-danger'],
  ['2019', (row: Row) => adminica(adminicaRow(row)), 'red'],
])('a row of the list, %s', (_style, page, yes) => {
  it('tells name, login name, aliases', () => {
    const list = read(page({ fullName: '総務部 山口 &amp; 秘書', name: 'aaa_yamaguchi', aliases: 'yamaguchi, somu' }));
    expect(list?.users).toEqual([
      {
        fullName: '総務部 山口 & 秘書',
        loginName: 'aaa_yamaguchi',
        aliases: ['yamaguchi', 'somu'],
        suspended: false,
        rights: [],
        otherRights: [],
      },
    ]);
  });

  it('tells a suspended user by the colour of the button', () => {
    expect(read(page({ name: 'aaa_x', suspended: yes }))?.users[0]?.suspended).toBe(true);
    expect(read(page({ name: 'aaa_x' }))?.users[0]?.suspended).toBe(false);
  });

  it('has no alias where the cell is empty', () => {
    expect(read(page({ name: 'aaa_x', aliases: ' \n ' }))?.users[0]?.aliases).toEqual([]);
  });

  it.each([
    ['&lt;A&gt;', ['siteAdministrator']],
    ['DNS', ['dnsAdministrator']],
    ['(#>)', ['chrootedShell']],
    ['#>', ['shell']],
    ['2FA', ['twoFactor']],
    ['2FA*', ['twoFactor']],
    ['FTP', ['ftp']],
    ['SFTP', ['sftp']],
    ['Email', ['email']],
    ['Email (+)', ['email', 'sendAsOthers']],
    ['Vacation', ['vacation']],
    ['Subdomain', ['subdomain']],
    ['OpenVPN', ['openVpn']],
    ['siteAdmin', ['siteAdministrator']],
    ['siteDNS', ['dnsAdministrator']],
    ['siteShell', ['shell']],
  ])('reads the badge %s', (text, rights) => {
    expect(read(page({ name: 'aaa_x', badges: [text] }))?.users[0]).toMatchObject({ rights, otherRights: [] });
  });

  it('keeps a badge that is not known', () => {
    expect(read(page({ name: 'aaa_x', badges: ['Email', 'AV-SPAM'] }))?.users[0]).toMatchObject({
      rights: ['email'],
      otherRights: ['AV-SPAM'],
    });
  });

  it('undoes what the panel stores for quotes, however often it escaped it', () => {
    expect(read(page({ name: 'a', fullName: 'O&#039;Brien' }))?.users[0]?.fullName).toBe("O'Brien");
    expect(read(page({ name: 'a', fullName: 'O&amp;#039;Brien &amp;lt;x&amp;gt;' }))?.users[0]?.fullName).toBe(
      "O'Brien <x>",
    );
  });
});

describe('the list as a whole', () => {
  it('keeps the order of the page and leaves the row of empty cells out', () => {
    const rows = ['aaa_b', 'aaa_a'].map((name) => elmerRow({ name })).join('') + elmerRow({});
    expect(read(elmer(rows))?.users.map(({ loginName }) => loginName)).toEqual(['aaa_b', 'aaa_a']);
    expect(read(elmer(elmerRow({})))?.users).toEqual([]);
  });

  it('takes the own row too, which has no delete button', () => {
    const own = elmerRow({ name: 'aaa_mailadmin' }).replace(/<button class="btn dialog_button"[\s\S]*?<\/button>/, '');
    expect(read(elmer(own))?.users).toHaveLength(1);
  });

  it('tells whether users can be added', () => {
    expect(read(elmer(elmerRow({ name: 'a' })))?.hasAddButton).toBe(true);
    expect(read(elmer(elmerRow({ name: 'a' }), ''))?.hasAddButton).toBe(false);
    const old = '<button class="link_button" data-link="/user/userAdd?group=site1">追加</button>';
    expect(read(old + adminica(adminicaRow({ name: 'a' })))?.hasAddButton).toBe(true);
  });

  it('is null for a page of another kind', () => {
    expect(read('<table><tr><td>a</td><td>b</td><td>c</td><td>d</td><td>e</td></tr></table>')).toBeNull();
    expect(read('<form><input name="passwordField"></form>')).toBeNull();
    expect(read('')).toBeNull();
  });
});

describe('the own site', () => {
  it.each([
    ['<a href="/user/userList?group=site1">x</a>', ['site1']],
    ['<a href="/vsite/vsiteMod?group=site7">x</a><a href="/disk/groupDiskUsage?group=site7">y</a>', ['site7']],
    ['<a href="/user/userMod?group=site1&amp;name=a">x</a>', ['site1']],
    [`<button onclick="openUrl('/user/userAdd?group=site2', '_self')">`, ['site2']],
    ['<a href="/vsite/vsiteMod?group=site1">x</a><a href="/vsite/vsiteMod?group=site2">y</a>', ['site1', 'site2']],
    ['<a href="/user/userList?group=-">x</a>', []],
    ['<a href="/user/personalAccount">x</a>', []],
  ])('in %s is %j', (html, groups) => {
    expect(groupsIn(html)).toEqual(groups);
  });

  it('lists what links, buttons and scripts lead to', () => {
    const html = `<a href='/a?x=1&amp;y=2'></a><b data-url="/b"></b><i data-link="/c"></i><u onclick="openUrl('/d', '_self')"></u>`;
    expect(targetsIn(html)).toEqual(['/a?x=1&y=2', '/b', '/c', '/d']);
  });

  it('undoes stored references one level deep', () => {
    expect(withoutReferences('&lt;A&gt; &quot;B&quot; &#39;C&#039; &amp;')).toBe('<A> "B" \'C\' &amp;');
  });
});

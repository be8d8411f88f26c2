import { describe, expect, it } from 'vitest';
import { arrivalIn } from '@main/handover/arrival';

describe('what the program is started with', () => {
  it.each([
    ['a path as it stands', ['program', '/home/a/yamaguchi.mailsetup'], '/home/a/yamaguchi.mailsetup'],
    ['a path from the folder of the start', ['program', 'files/a.mailsetup'], '/start/files/a.mailsetup'],
    ['an ending in capitals', ['program', '/a/A.MAILSETUP'], '/a/A.MAILSETUP'],
    ['a name in Japanese with blanks', ['program', '/a/山口 太郎.mailsetup'], '/a/山口 太郎.mailsetup'],
    [
      'words of Chromium between',
      ['program', '--allow-file-access-from-files', '--lang=ja', '.', '/a.mailsetup'],
      '/a.mailsetup',
    ],
    ['a URL of a local file', ['program', 'file:///a/%E5%B1%B1%20b.mailsetup'], '/a/山 b.mailsetup'],
    ['the first of several', ['program', '/a.mailsetup', '/b.mailsetup'], '/a.mailsetup'],
  ])('%s is a file', (_case, words, path) => {
    expect(arrivalIn(words, '/start')).toEqual({ kind: 'file', path });
  });

  it.each([
    ['nothing', ['program']],
    ['another file', ['program', '/a/notes.json', '/a/mailsetup']],
    ['a switch that ends like a file', ['program', '--user-data-dir=/a/b.mailsetup']],
    ['a web address', ['program', 'https://evil.example/a.mailsetup']],
    ['a file of another computer', ['program', 'file://evil.example/share/a.mailsetup']],
    ['another scheme', ['program', 'mailto:a@example.com']],
  ])('%s is nothing', (_case, words) => {
    expect(arrivalIn(words, '/start')).toBeNull();
  });

  it.each(['mail-setup:', 'MAIL-SETUP://open', 'mail-setup:/etc/a.mailsetup', 'mail-setup://evil.example/a.mailsetup'])(
    '%s is a link that carries nothing',
    (link) => expect(arrivalIn(['program', link], '/start')).toEqual({ kind: 'link' }),
  );

  it('that is a link brings no file with it', () => {
    const words = ['program', 'mail-setup:', '\\\\evil.example\\share\\a.mailsetup'];
    expect(arrivalIn(words, '/start')).toEqual({ kind: 'link' });
  });
});

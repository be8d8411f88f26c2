import { describe, expect, it } from 'vitest';
import { ranForNobody, readReply } from '@main/panels/blueonyx-api/reply';
import { problemFrom } from '@support/problem';

const json = (value: unknown, status = 200) => ({ status, text: JSON.stringify(value) });
const fail = { code: 401, message: 'FAIL' };

describe('an answer', () => {
  it('is read by its body, keys without regard to case', () => {
    const { properties, oids, errors } = readReply(
      json({ status: 201, data: { DATA: { fullName: '\\347\\267\\217' }, oidlist: ['42'], errors: null } }),
    );
    expect([properties, oids, errors]).toEqual([{ fullname: '総' }, ['42'], []]);
  });

  it('of an older build has no wrapping', () => {
    expect(readReply(json({ status: 201, data: { fullname: 'abc' } })).properties).toEqual({ fullname: 'abc' });
  });

  it.each([
    [401, 'Invalid or expired token\n', 'panel-session-expired'],
    [403, 'Forbidden\n', 'panel-secret-refused'],
    [502, '<html><h1>Proxy Error</h1></html>', 'panel-gateway-error'],
    [502, 'CCE backend error: AUTHKEY failed: 401 FAIL\n', 'panel-session-expired'],
    [502, 'CCE backend error: dial unix: connection refused\n', 'panel-gateway-error'],
    [503, '', 'panel-gateway-error'],
    [400, 'Invalid request body\n', 'panel-page-unreadable'],
    [200, '<html>OK</html>', 'panel-page-unreadable'],
    [200, '{"status":201,"data":{"DA', 'panel-page-unreadable'],
    [200, '{"status":"yes"}', 'panel-page-unreadable'],
    [200, '', 'panel-page-unreadable'],
  ])('%i %j is %s', (status, text, code) => {
    expect(problemFrom(() => readReply({ status, text })).code).toBe(code);
  });
});

describe('whether a command ran for nobody', () => {
  const reply = (status: number, errors: { code: number; message: string }[]) =>
    readReply(json({ status, data: { DATA: {}, errors } }));
  const denied = { code: 304, message: 'PERMISSION DENIED' };

  it.each([
    ['a read that was answered', 201, [], false],
    ['a warning', 201, [{ code: 305, message: 'WARN "x"' }], false],
    ['maintenance', 201, [{ code: 309, message: 'SUSPENDED "x"' }], false],
    ['a read without a session', 201, [fail], true],
    ['a refused change', 401, [{ code: 302, message: 'BAD DATA' }, fail], false],
    ['a bare refusal', 401, [fail], false],
    ['a change without a session', 401, [fail, denied, fail], true],
  ])('%s', (_what, status, errors, isSo) => {
    expect(ranForNobody(reply(status, errors))).toBe(isSo);
  });
});

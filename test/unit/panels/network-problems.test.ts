import { describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { mayHaveArrived, networkProblem } from '@main/panels/network-problems';

const url = new URL('https://mx10.example.com:81/login');
const coded = (code: string) => Object.assign(new Error('x'), { code });

it.each([
  ['ENOTFOUND', 'panel-host-unknown'],
  ['EAI_AGAIN', 'panel-host-unknown'],
  ['ECONNREFUSED', 'panel-unreachable'],
  ['ECONNRESET', 'panel-unreachable'],
  ['EHOSTUNREACH', 'panel-unreachable'],
  ['UND_ERR_SOCKET', 'panel-unreachable'],
  ['ETIMEDOUT', 'panel-timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'panel-timeout'],
  ['EPROTO', 'panel-tls-failed'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'panel-tls-failed'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'panel-tls-failed'],
  ['HPE_INVALID_CONSTANT', 'panel-page-unreadable'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'panel-page-unreadable'],
])('%s is %s', (code, problem) => {
  expect(networkProblem(coded(code), url, 15_040)).toMatchObject({
    code: problem,
    params: { host: 'mx10.example.com', port: '81', page: '/login', seconds: 15, reason: code },
  });
});

it('leaves a problem and a fault of the program as they are', () => {
  const problem = new Problem('panel-certificate-changed');
  const fault = new TypeError('x');
  expect(networkProblem(problem, url, 0)).toBe(problem);
  expect(networkProblem(fault, url, 0)).toBe(fault);
});

describe('whether a request may have been carried out', () => {
  it.each<[Problem, boolean]>([
    [new Problem('panel-timeout', { seconds: 300 }), true],
    [new Problem('panel-unreachable', { reason: 'ECONNRESET' }), true],
    [new Problem('panel-unreachable', { reason: 'UND_ERR_SOCKET' }), true],
    [new Problem('panel-tls-failed', { reason: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' }), true],
    [new Problem('cancelled'), true],
    [new Problem('panel-unreachable', { reason: 'ECONNREFUSED' }), false],
    [new Problem('panel-timeout', { reason: 'UND_ERR_CONNECT_TIMEOUT' }), false],
    [new Problem('panel-host-unknown', { reason: 'ENOTFOUND' }), false],
    [new Problem('panel-certificate-changed'), false],
    [new Problem('panel-certificate-untrusted'), false],
  ])('%s', (problem, arrived) => {
    expect(mayHaveArrived(problem)).toBe(arrived);
  });
});

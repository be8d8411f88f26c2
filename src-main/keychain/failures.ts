import { Problem, type ProblemCode } from '@shared/contract/problem';

interface KnownFailure {
  on: 'linux' | 'win32' | 'darwin';
  /** A part of the message; systems speak the user's language, so Japanese stands beside English. */
  says: string[];
  code: ProblemCode;
  /** `provoked`: the tests of this project bring it about. `documented`: known from the system's own lists of errors. */
  evidence: 'provoked' | 'documented';
}

/**
 * The keychain library hands on the system's sentence and no code, so the sentence must tell. Linux: GLib, D-Bus and
 * gnome-keyring (the Secret Service of freedesktop.org). Windows: FormatMessage of the error of CredRead, CredWrite and
 * CredDelete (wincred.h). macOS: SecCopyErrorMessageString (SecBase.h).
 */
export const knownFailures: KnownFailure[] = [
  // No session bus, or nobody on it who keeps secrets.
  {
    on: 'linux',
    says: ['Cannot autolaunch D-Bus', 'なしで D-Bus を自動起動できません', 'dbus-launch'],
    code: 'keychain-missing',
    evidence: 'provoked',
  },
  {
    on: 'linux',
    says: ['Could not connect:', '接続できませんでした:'],
    code: 'keychain-missing',
    evidence: 'provoked',
  },
  {
    on: 'linux',
    says: [
      'The given address is empty',
      '与えられたアドレスが空です',
      'unsupported transport',
      '不明またはサポートしていないトランスポート',
    ],
    code: 'keychain-missing',
    evidence: 'provoked',
  },
  {
    on: 'linux',
    says: ['The name org.freedesktop.secrets was not provided'],
    code: 'keychain-missing',
    evidence: 'provoked',
  },
  // There is no keyring yet, and the person did not agree to make one.
  {
    on: 'linux',
    says: ['Object does not exist at path', 'にオブジェクトが存在しません'],
    code: 'keychain-missing',
    evidence: 'provoked',
  },
  { on: 'linux', says: ['in a locked collection'], code: 'keychain-locked', evidence: 'provoked' },
  { on: 'linux', says: ['Rejected send message'], code: 'keychain-denied', evidence: 'provoked' },

  // ERROR_NO_SUCH_LOGON_SESSION: a policy forbids to keep credentials, or a session of the network kind, which has no store.
  {
    on: 'win32',
    says: ['A specified logon session does not exist', '指定されたログオン セッションは存在しません'],
    code: 'keychain-denied',
    evidence: 'documented',
  },
  {
    on: 'win32',
    says: ['Access is denied', 'アクセスが拒否されました'],
    code: 'keychain-denied',
    evidence: 'documented',
  },
  // ERROR_SERVICE_DISABLED and ERROR_SERVICE_NOT_ACTIVE: the service "Credential Manager" is switched off.
  {
    on: 'win32',
    says: [
      'The service cannot be started',
      'The service has not been started',
      'サービスを開始できません',
      'サービスは開始されていません',
    ],
    code: 'keychain-missing',
    evidence: 'documented',
  },

  {
    on: 'darwin',
    says: ['User interaction is not allowed', 'User interaction is required'],
    code: 'keychain-locked',
    evidence: 'documented',
  },
  {
    on: 'darwin',
    says: [
      'User canceled the operation',
      'The user name or passphrase you entered is not correct',
      'This keychain cannot be modified',
    ],
    code: 'keychain-denied',
    evidence: 'documented',
  },
  {
    on: 'darwin',
    says: [
      'A default keychain could not be found',
      'No keychain is available',
      'The specified keychain could not be found',
    ],
    code: 'keychain-missing',
    evidence: 'documented',
  },
];

const retryable: ProblemCode[] = ['keychain-locked', 'keychain-denied', 'keychain-failed'];

/** What a failure of the keychain library means; `keychain-failed` with the system's own sentence where it is not known. */
export function keychainProblem(cause: unknown, platform: NodeJS.Platform): Problem {
  const message = cause instanceof Error ? cause.message.trim() : String(cause);
  const known = knownFailures.find(({ on, says }) => on === platform && says.some((part) => message.includes(part)));
  const code = known?.code ?? 'keychain-failed';
  return new Problem(code, { message }, { retry: retryable.includes(code), cause });
}

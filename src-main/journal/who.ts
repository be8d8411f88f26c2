import { hostname, userInfo } from 'node:os';

/** Who sits at this PC: `user@computer`. Where the system knows no user, the computer alone. */
export function whoSitsHere(): string {
  return [userName(), hostname()].filter(Boolean).join('@').slice(0, 200);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // libuv refuses where the account is no longer listed (uv_os_get_passwd); the environment may still say.
    return process.env.USERNAME ?? process.env.USER ?? '';
  }
}

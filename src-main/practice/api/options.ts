/** How the API of the practice panel behaves. */
export interface PracticeApiOptions {
  /** 32 characters. */
  clientSecret?: string;
  /** The address that callers seem to come from: a login from the server itself is refused, as the real one does. */
  clientAddress?: string;
  /** Addresses that may use the API. */
  allowedAddresses?: string[];
  /** Aliases of the site that belong to nobody. */
  protectedAliases?: string[];
  /** How long the panel takes over each change, in milliseconds. */
  writeDelayMs?: number;
  /** After so many milliseconds the web server in front gives up on a command, which goes on. */
  proxyTimeoutMs?: number;
  /** Older builds write the names of properties in lower case. */
  lowerCaseKeys?: boolean;
  /** Switches of the mail services as `System . Email` shows them; null for a server that has no such namespace. */
  mailSwitches?: Record<string, string> | null;
  /** Minutes by which the server's own time goes before UTC. */
  offsetMinutes?: number;
}

export type ApiSettings = Required<PracticeApiOptions>;

export const apiSettingsOf = (options: PracticeApiOptions = {}): ApiSettings => ({
  clientSecret: 'Hotaru7Yuki2Kaze9Mori4Sora1Umi38',
  clientAddress: '192.0.2.10',
  allowedAddresses: ['192.0.2.10'],
  protectedAliases: ['root', 'postmaster'],
  writeDelayMs: 0,
  proxyTimeoutMs: 60_000,
  lowerCaseKeys: false,
  mailSwitches: {
    ...{ enableSMTP: '1', enableSMTPS: '1', enableSubmissionPort: '1', enableSMTPAuth: '1' },
    ...{ enableImap: '1', enableImaps: '1', enablePop: '1', enablePops: '1' },
  },
  offsetMinutes: 540,
  ...options,
});

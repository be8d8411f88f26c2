/** Where a host name that is probed came from, the most trustworthy first. */
export const mailSources = ['typed', 'autoconfig', 'srv', 'mail', 'site', 'panel', 'mx', 'certificate'] as const;
export type MailSource = (typeof mailSources)[number];

/** `usable`: a mailbox may be set up there. `reachable`: somebody answers, but something is wrong. */
export const mailPortStates = ['usable', 'reachable', 'unreachable', 'not-probed'] as const;
export type MailPortState = (typeof mailPortStates)[number];

import type { MailService } from '@shared/mail-service/mail-service';

/** Names that no real server can have (RFC 2606, RFC 6761). */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/i;

/** Whether these servers exist only as examples, as the ones of practice mode do. */
export const isExampleService = ({ incoming, outgoing }: MailService): boolean =>
  [incoming, outgoing].some(({ host }) => reserved.test(host));

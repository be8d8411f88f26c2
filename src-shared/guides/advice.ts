import type { Text } from './format/text';
import { t } from './format/text';
import { withinLimits } from './format/values';
import type { Guide } from './guide';
import type { Mailbox } from '../mail-service/mailbox';
import type { AccountType, MailService, Security } from '../mail-service/mail-service';
import { standardPort } from '../mail-service/mail-service';

/** How a client goes with a mailbox: `full` as it is, `adapted` with other settings, `poor` better not. */
export type Fit = 'full' | 'adapted' | 'poor';

export interface ClientAdvice {
  guideId: string;
  fit: Fit;
  /** Why it is not `full`. */
  reasons: Text[];
  /** The servers as this client would be set up. */
  service: MailService;
}

/** How one client goes with a mailbox. A limit that only another client lifts makes it `poor`, as does an ended life. */
export function adviceFor(guide: Guide, mailbox: Mailbox): ClientAdvice {
  const { mailbox: adapted, limits } = withinLimits(guide, mailbox);
  const onlyElsewhere = limits.some(
    ({ instead }) => !instead.accountType && !instead.incomingSecurity && !instead.outgoingSecurity,
  );
  const poor = onlyElsewhere || guide.support.state !== 'supported';
  return {
    guideId: guide.id,
    fit: poor ? 'poor' : limits.length > 0 ? 'adapted' : 'full',
    reasons: [...(guide.support.state === 'supported' ? [] : [guide.support.text]), ...limits.map(({ why }) => why)],
    service: adapted.service,
  };
}

/** All clients for a mailbox: the best fit first, and among equals the most likely. */
export function adviseClients(guides: readonly Guide[], mailbox: Mailbox): ClientAdvice[] {
  const order: Fit[] = ['full', 'adapted', 'poor'];
  const ranks = new Map(guides.map(({ id, rank }) => [id, rank]));
  return guides
    .map((guide) => adviceFor(guide, mailbox))
    .sort(
      (one, other) =>
        order.indexOf(one.fit) - order.indexOf(other.fit) ||
        (ranks.get(one.guideId) ?? 0) - (ranks.get(other.guideId) ?? 0),
    );
}

/** POP keeps the mail on one PC, IMAP on the server: several devices want IMAP. */
export const accountTypeAdvice = (severalDevices: boolean): { accountType: AccountType; why: Text } =>
  severalDevices
    ? {
        accountType: 'imap',
        why: t(
          '同じメールを複数の機器で読むなら IMAP です。POP では、先に受け取った機器がサーバーから消すことがあります。',
          'With several devices, take IMAP: with POP, the first device may remove the mail from the server.',
        ),
      }
    : {
        accountType: 'pop',
        why: t(
          '1 台のパソコンだけで読むなら POP です。メールはパソコンに保存され、サーバーの容量を使いません。',
          'With a single PC, take POP: the mail is kept on the PC and takes no room on the server.',
        ),
      };

/** What should be changed about a service before any client is set up for it, the most serious first. */
export function serviceWarnings({ accountType, incoming, outgoing }: MailService): Text[] {
  const warnings: Text[] = [];
  if (outgoing.port === 25)
    warnings.push(
      t(
        '送信にポート 25 を使う設定です。多くのプロバイダーが止めている（OP25B）ため、587 か 465 にしてください。',
        'Sending uses port 25, which most access providers block (OP25B). Use 587 or 465.',
      ),
    );
  for (const [server, protocol] of [
    [incoming, accountType],
    [outgoing, 'submission'],
  ] as const) {
    const meant = securityOfPort(protocol, server.port);
    if (!meant || meant.includes(server.security)) continue;
    warnings.push(
      t(
        `ポート ${server.port} と暗号化の組が合っていません。このままでは、ふつうつながりません。`,
        `Port ${server.port} and its encryption do not go together. This does not usually connect.`,
      ),
    );
  }
  if (incoming.security === 'none' || outgoing.security === 'none')
    warnings.push(
      t(
        '暗号化なしの設定です。パスワードとメールがそのまま通信を流れるので、サーバーが対応していれば SSL/TLS にしてください。',
        'There is no encryption: password and mail cross the network in the clear. Use SSL/TLS if the server offers it.',
      ),
    );
  return warnings;
}

/** The securities that go with a usual port (RFC 8314 §7.3), or null for a port of the office's own choice. */
function securityOfPort(protocol: AccountType | 'submission', port: number): Security[] | null {
  const fitting = (['none', 'starttls', 'tls'] as const).filter(
    (security) => standardPort(protocol, security) === port,
  );
  return fitting.length > 0 ? fitting : null;
}

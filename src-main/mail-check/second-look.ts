import type { Socket } from 'node:net';
import { openConnection } from './connection';
import type { Dialect } from './dialects/dialect';
import { encrypt } from './encryption';
import { MailFault } from './fault';
import { strangerFault } from './greeting';
import { Lines } from './lines';
import type { Surroundings } from './surroundings';
import { within } from './within';

export interface Suspect {
  host: string;
  port: number;
  addresses: string[];
  dialect: Dialect;
}

/** What a mail server would refuse in one line, and a web server answers with a page. */
const question = 'HELP\r\n\r\n';

async function looking<T>(
  suspect: Suspect,
  surroundings: Surroundings,
  look: (socket: Socket) => Promise<T>,
): Promise<T> {
  const limit = surroundings.limits.secondLook;
  const limits = { ...surroundings.limits, connect: limit };
  const socket = await openConnection(suspect, { ...surroundings, limits });
  try {
    return await look(socket);
  } finally {
    socket.destroy();
  }
}

/** No answer is an answer too, but a person who cancels is heard. */
function unlessCancelled(surroundings: Surroundings, error: unknown): null {
  if (surroundings.signal.aborted) throw error;
  return null;
}

/**
 * A second look at a server that stayed silent where a greeting was due: it may be waiting for TLS, or be no mail server.
 * Null when nothing more can be said.
 */
export async function lookAtSilence(suspect: Suspect, surroundings: Surroundings): Promise<MailFault | null> {
  const { host, dialect } = suspect;
  const { limits, signal, trust } = surroundings;
  const spoke = await looking(suspect, surroundings, (socket) =>
    encrypt(socket, { host, trust, limit: limits.secondLook, signal }),
  ).catch((error: unknown) => unlessCancelled(surroundings, error));
  if (spoke) return new MailFault('tls-expected');
  return looking(suspect, surroundings, async (socket) => {
    socket.write(question);
    return strangerFault(await firstLine(socket, surroundings), dialect);
  }).catch((error: unknown) => unlessCancelled(surroundings, error));
}

/** A second look, without TLS, at a server that did not understand it. Null when nothing more can be said. */
export async function lookWithoutTls(suspect: Suspect, surroundings: Surroundings): Promise<MailFault | null> {
  const { dialect } = suspect;
  return looking(suspect, surroundings, async (socket) => {
    const first = await firstLine(socket, surroundings).catch(() => null);
    if (first === null) return null;
    if (dialect.isGreeting(first)) return new MailFault('tls-not-here', { reply: first });
    return strangerFault(first, dialect);
  }).catch((error: unknown) => unlessCancelled(surroundings, error));
}

const firstLine = (socket: Socket, { limits, signal }: Surroundings): Promise<string> =>
  within(new Lines(socket, () => undefined).next(), {
    limit: limits.secondLook,
    signal,
    late: () => new MailFault('server-silent'),
    stop: () => socket.destroy(),
  });

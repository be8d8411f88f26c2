import { Problem, type ProblemParams } from '@shared/contract/problem';
import { mayHaveArrived } from '../network-problems';
import { createQueue } from '../queue';
import {
  createCommand,
  destroyCommand,
  findCommand,
  getCommand,
  setCommand,
  type Criterion,
  type Values,
} from './cscp';
import type { ApiTimeouts } from './options';
import { refusalOf } from './refusals';
import { decodedProperties, isInMaintenance, type Properties, type Reply } from './reply';
import type { ApiSession, Command, Work } from './session';
import { createLimit } from './turns';

/** One object with its namespaces; the main one is called `object`. All names in lower case. */
export type Namespaces = Readonly<Record<string, Properties>>;

/** Words that the gateway takes unspoilt. */
const plainWord = /^[A-Za-z0-9_.@-]*$/;

const has = ({ errors }: Reply, code: number) => errors.some((error) => error.code === code);

/** Questions and changes in the words of the panel's database. Changes go out one at a time, up to three questions at once. */
export class ApiClient {
  private readonly question = createLimit(3);
  private readonly change = createQueue();

  constructor(
    private readonly session: ApiSession,
    private readonly timeouts: Pick<ApiTimeouts, 'read' | 'write'>,
  ) {}

  /** Numbers of the objects that match. An answer that was cut off looks like no match. */
  async find(className: string, criteria: readonly Criterion[], work: Work): Promise<string[]> {
    return (await this.ask({ cmd: findCommand(className, criteria) }, work)).oids;
  }

  /** One namespace of an object; null when there is no such object or namespace. */
  async get(oid: string, namespace: string | null, work: Work): Promise<Properties | null> {
    const reply = await this.askFor({ cmd: getCommand(oid, namespace) }, work);
    if (has(reply, 300) || has(reply, 303)) return null;
    if (Object.keys(reply.properties).length > 0) return checked(reply).properties;
    throw new Problem('panel-page-unreadable', { page: '/v2/cce', reason: 'empty' }, { retry: true });
  }

  /** All objects that match, with their namespaces, by number. The panel leaves out what it cannot read, without a word. */
  async getAll(className: string, args: Values, work: Work): Promise<Map<string, Namespaces>> {
    if (!Object.values(args).every((value) => plainWord.test(value))) {
      throw new Problem('panel-page-unreadable', { page: '/v2/cce', reason: 'args' });
    }
    const { objects } = await this.ask({ cmd: 'GETALL', class: className, args }, work);
    return new Map(Object.entries(objects).map(([oid, namespaces]) => [oid, namespacesOf(namespaces)]));
  }

  /** Number of the new object; null when the panel claims a success and names none. */
  async create(className: string, values: Values, work: Work, params: ProblemParams = {}): Promise<string | null> {
    const { oids } = await this.write(createCommand(className, values), work, params);
    return oids[0] ?? null;
  }

  async set(oid: string, namespace: string | null, values: Values, work: Work, params?: ProblemParams): Promise<void> {
    await this.write(setCommand(oid, namespace, values), work, params);
  }

  async destroy(oid: string, work: Work, params?: ProblemParams): Promise<void> {
    await this.write(destroyCommand(oid), work, params);
  }

  /** A connection that the server closes just then, or loses, cuts a question off: asking once more does no harm. */
  private askFor(command: Command, work: Work): Promise<Reply> {
    const send = () => this.session.send(command, this.timeouts.read, work);
    return this.question(async () => {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'panel-unreachable' && mayHaveArrived(error))) throw error;
      }
      return send();
    });
  }

  private async ask(command: Command, work: Work): Promise<Reply> {
    return checked(await this.askFor(command, work));
  }

  /** A 201 alone proves nothing: whoever calls this reads back. */
  private async write(cmd: string, work: Work, params: ProblemParams = {}): Promise<Reply> {
    const reply = await this.change(() => {
      if (work.signal?.aborted) throw new Problem('cancelled');
      return this.session.send({ cmd }, this.timeouts.write, work);
    });
    if (reply.status === 201) return reply;
    if (isInMaintenance(reply)) throw new Problem('panel-maintenance', {}, { retry: true });
    if (reply.status === 401) throw refusalOf(reply.errors, params);
    throw new Problem('panel-gateway-error', { status: reply.status }, { retry: true });
  }
}

/** A question that was answered. */
function checked(reply: Reply): Reply {
  if (reply.status === 201) return reply;
  if (isInMaintenance(reply)) throw new Problem('panel-maintenance', {}, { retry: true });
  if (has(reply, 304)) throw new Problem('panel-not-allowed', { page: '/v2/cce' });
  throw new Problem('panel-page-unreadable', { page: '/v2/cce', status: reply.status });
}

function namespacesOf(value: unknown): Namespaces {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).map(([name, properties]) => [
    name.toLowerCase(),
    decodedProperties(properties),
  ]);
  return Object.fromEntries(entries);
}

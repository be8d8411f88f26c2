import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Problem, type Result } from '@shared/contract/problem';

type Part = Record<string, (...input: never[]) => unknown>;
interface Command {
  id: number;
  part: string;
  method: string;
  input: never[];
}
interface Answer {
  id: number;
  result: Result<unknown>;
}

/** In the child: let the parent call these functions. Call it last; `parts` must be ready. */
export function serve(parts: object): void {
  const functions = parts as Record<string, Part>;
  process.on('message', ({ id, part, method, input }: Command) => {
    void answer(async () => functions[part]?.[method]?.(...input)).then((result) => process.send?.({ id, result }));
  });
  process.send?.('ready');
}

async function answer(work: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    const value = await work();
    return { ok: true, value: value === undefined ? undefined : JSON.parse(JSON.stringify(value, problemsAsData)) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, error: error.toData() };
    return { ok: false, error: { code: 'unexpected', params: { message: String(error) } } };
  }
}

const problemsAsData = (_key: string, value: unknown) => (value instanceof Problem ? value.toData() : value);

/** A part as the parent sees it: every method answers later. */
type Remote<P> = {
  [M in keyof P]: P[M] extends (...input: infer I) => infer O ? (...input: I) => Promise<Awaited<O>> : never;
};

export interface RemoteProcess<Parts> {
  parts: { [P in keyof Parts]: Remote<Parts[P]> };
  pid: number;
  /** Kill it at once, whatever it is doing. */
  kill(): Promise<void>;
}

/** Start a bundle that ends with `serve`. A failure arrives as the `Problem` that it was; calls end when the child does. */
export async function startRemote<Parts>(
  file: string,
  given: { argument: object; env: NodeJS.ProcessEnv },
): Promise<RemoteProcess<Parts>> {
  const child = fork(file, [JSON.stringify(given.argument)], { env: { ...process.env, ...given.env } });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const gone = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the process has ended'));
  });
  await Promise.race([once(child, 'message'), gone.then(() => Promise.reject(new Error(`${file} did not start`)))]);

  child.on('message', ({ id, result }: Answer) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (result.ok) caller?.resolve(result.value);
    else caller?.reject(new Problem(result.error.code, result.error.params, { retry: result.error.retry }));
  });

  const call = (part: string, method: string, input: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      child.send({ id, part, method, input });
    });
  const partNamed = (part: string) =>
    new Proxy(
      {},
      {
        get:
          (_target, method: string) =>
          (...input: unknown[]) =>
            call(part, method, input),
      },
    );
  const parts = new Proxy({}, { get: (_target, part: string) => partNamed(part) });

  return {
    parts: parts as RemoteProcess<Parts>['parts'],
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

import type { ApiClient, Namespaces } from './client';
import type { Values } from './cscp';
import type { Work } from './session';

/** Which objects, and which of their namespaces are needed. */
export interface Wanted {
  className: string;
  args: Values;
  namespaces: readonly string[];
}

/** An object read piece by piece; null when it is gone. A namespace that the panel does not have is left out. */
export async function readObject(
  client: ApiClient,
  oid: string,
  namespaces: readonly string[],
  work: Work,
  known: Namespaces = {},
): Promise<Namespaces | null> {
  const object = known['object'] ?? (await client.get(oid, null, work));
  if (!object) return null;
  const missing = namespaces.filter((name) => !known[name.toLowerCase()]);
  const read = await Promise.all(
    missing.map(async (name) => [name.toLowerCase(), await client.get(oid, name, work)] as const),
  );
  const found = read.flatMap(([name, properties]) => (properties ? [[name, properties] as const] : []));
  return { ...known, object, ...Object.fromEntries(found) };
}

/**
 * All objects of a kind. The one request that brings them leaves out what the panel could not read in time, objects and
 * namespaces, and says nothing of it (BlueOnyx 5212R, GETALL): so a search tells which there are, and what is missing is
 * read piece by piece.
 */
export async function readObjects(client: ApiClient, wanted: Wanted, work: Work): Promise<Map<string, Namespaces>> {
  const { className, args, namespaces } = wanted;
  const criteria = Object.entries(args).map(([key, value]) => ({ key, value }));
  const [objects, oids] = await Promise.all([
    client.getAll(className, args, work),
    client.find(className, criteria, work),
  ]);
  const all = [...new Set([...oids, ...objects.keys()])];
  const completed = await Promise.all(
    all.map(async (oid) => [oid, await completedObject(client, oid, namespaces, work, objects.get(oid))] as const),
  );
  return new Map(completed.flatMap(([oid, object]) => (object ? [[oid, object] as const] : [])));
}

/** The object as it came along, or with what is missing. */
export function completedObject(
  client: ApiClient,
  oid: string,
  namespaces: readonly string[],
  work: Work,
  known: Namespaces = {},
): Promise<Namespaces | null> {
  const isComplete = ['object', ...namespaces].every((name) => known[name.toLowerCase()]);
  return isComplete ? Promise.resolve(known) : readObject(client, oid, namespaces, work, known);
}

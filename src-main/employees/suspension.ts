import type { SuspendMemory, UserDetails } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import type { Panel } from '../panels/panel';
import type { SuspendMemories } from './suspend-memories';

export interface Suspension {
  panel: Panel;
  memories: SuspendMemories;
  profileId: string;
  loginName: string;
  signal?: AbortSignal;
}

const memoryOf = ({ emailDisabled, forwarding }: UserDetails): SuspendMemory => ({ emailDisabled, forwarding });

const isSame = (one: SuspendMemory, other: SuspendMemory): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Suspend a user whose forwarding and e-mail-off state stand on disk before the panel, which forgets them, is asked anything
 * (BlueOnyx, suspend_user handler). What is remembered of a user who is suspended already is not overwritten.
 */
export async function suspend(of: Suspension): Promise<{ details: UserDetails; memory: SuspendMemory }> {
  const { panel, memories, profileId, loginName, signal } = of;
  const before = await panel.readDetails(loginName, signal);
  if (before.suspended) throw new Problem('employee-suspended', { loginName });
  const read = memoryOf(before);
  await memories.keep(profileId, loginName, read);
  // Somebody may have changed the user between the two looks: the later one counts.
  const memory = await panel.suspendUser(loginName, signal);
  if (!isSame(memory, read)) await memories.keep(profileId, loginName, memory);
  return { details: await panel.readDetails(loginName, signal), memory };
}

/** End a suspension and give back what is remembered; it is forgotten only when it stands on the panel again. */
export async function resume({ panel, memories, profileId, loginName, signal }: Suspension): Promise<UserDetails> {
  const memory = await memories.recall(profileId, loginName);
  const details = await panel.resumeUser(loginName, memory, signal);
  await memories.drop(profileId, loginName);
  return details;
}

/**
 * What would be given back to a user as read just now. What is remembered of somebody who is not suspended and has all of it
 * is left over from a suspension that never reached the panel, and is forgotten.
 */
export async function remembered(
  details: UserDetails,
  { memories, profileId, loginName }: Pick<Suspension, 'memories' | 'profileId' | 'loginName'>,
): Promise<SuspendMemory | null> {
  const memory = await memories.recall(profileId, loginName);
  if (!memory || details.suspended || !isSame(memory, memoryOf(details))) return memory;
  await memories.drop(profileId, loginName);
  return null;
}

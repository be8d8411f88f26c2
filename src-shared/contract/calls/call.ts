import { z } from 'zod';

export const nothing = z.undefined();
/** The answer of a call that has none. */
export const done = z.void();
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
/** The input of a call that concerns one saved panel. */
export const profileId = z.strictObject({ profileId: z.uuid() });

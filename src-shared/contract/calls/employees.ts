import { z } from 'zod';
import { call, done, profileId } from './call';
import { panelUser, siteFacts, text } from '../schemas';
import {
  personalChange,
  personalSettings,
  suspendMemory,
  userChange,
  userDetails,
  userTemplate,
} from '../user-schemas';

const one = z.strictObject({ profileId: z.uuid(), loginName: text(64) });
/** Long work carries an id of the window's making, by which `employees.cancel` ends it. */
const work = one.extend({ workId: z.uuid() });
const withPassword = work.extend({ password: text(200) });

/** The people who have a mailbox already. All but the reads are written to the journal, before and after. */
export const employeesCalls = {
  /** The whole list, as the panel has it now. `canX` say what this kind of panel offers. */
  'employees.list': call(
    z.strictObject({ profileId: z.uuid(), workId: z.uuid() }),
    z.strictObject({
      users: z.array(panelUser),
      site: siteFacts,
      abilities: z.strictObject({
        template: z.boolean(),
        templateShell: z.boolean(),
        personal: z.boolean(),
        personalPages: z.boolean(),
        sites: z.boolean(),
      }),
      /** Who is suspended by this program and whose forwarding it remembers. */
      remembered: z.array(text(64)),
    }),
  ),
  'employees.details': call(
    work,
    z.strictObject({
      details: userDetails,
      /** What is given back when the suspension ends; null when nothing is remembered. */
      memory: suspendMemory.nullable(),
    }),
  ),
  /** `seen` is what the person decided by; see `Panel.changeUser` for the conflicts. */
  'employees.change': call(
    work.extend({ change: userChange, seen: userDetails }),
    z.strictObject({ details: userDetails }),
  ),
  'employees.setPassword': call(withPassword, done),
  'employees.suspend': call(work, z.strictObject({ details: userDetails, memory: suspendMemory })),
  'employees.resume': call(work, z.strictObject({ details: userDetails })),
  /** `typed` must be the login name: nobody deletes by a slip of the hand. */
  'employees.delete': call(work.extend({ typed: text(64) }), done),
  'employees.cancel': call(z.strictObject({ workId: z.uuid() }), done),

  'template.read': call(profileId, userTemplate),
  'template.change': call(z.strictObject({ profileId: z.uuid(), template: userTemplate }), userTemplate),

  /** A user's own pages, by that user's password; it may be empty where `abilities.personalPages` is false. */
  'personal.read': call(withPassword, personalSettings),
  'personal.change': call(withPassword.extend({ change: personalChange }), personalSettings),
};

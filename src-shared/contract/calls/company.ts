import { z } from 'zod';
import { call, nothing } from './call';
import { text } from '../schemas';
import { helpContact } from '../../handover/document';
import { maximumTemplateLength } from '../../handouts/template';

export const templateKinds = ['letter', 'mail', 'chat'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** For whom a PC is, by its policy: IT staff, or setting up a mail program only; `ask` where no policy says. */
export const pcRoles = ['it', 'employee', 'ask'] as const;
export type PcRole = (typeof pcRoles)[number];

/** What the office says of itself on everything that it hands out. */
export const companySettings = z.strictObject({
  name: text(200),
  help: helpContact,
  /** A picture as a data URL (PNG or SVG without anything that acts); null for none. */
  logo: z
    .string()
    .max(400_000)
    .regex(/^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/=]+$/)
    .nullable(),
  /** Id of the guide that is recommended. */
  preferredClient: text(40).nullable(),
  /** Ids of the guides that are offered; empty for all. */
  offeredClients: z.array(text(40)).max(50),
  /** The office's own words; a kind that is missing has the program's own. */
  templates: z.partialRecord(z.enum(templateKinds), text(maximumTemplateLength)),
});
export type CompanySettings = z.infer<typeof companySettings>;

export const companyCalls = {
  'company.read': call(
    nothing,
    z.strictObject({
      company: companySettings,
      /** The names of what a policy of the IT department has set; the window shows them and lets nobody change them. */
      fixed: z.array(text(40)),
    }),
  ),
  'company.save': call(companySettings, companySettings),
};

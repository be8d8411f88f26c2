import { z } from 'zod';
import { shells } from '../account/account';
import type { UserChange } from '../account/user-details';
import { text } from './schemas';

const wallClock = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

export const forwarding = z.strictObject({
  enabled: z.boolean(),
  addresses: z.array(text(320)).max(500),
  keepCopy: z.boolean(),
});

export const vacation = z.strictObject({
  enabled: z.boolean(),
  message: text(20_000),
  from: wallClock.nullable(),
  until: wallClock.nullable(),
});

const settings = {
  fullName: text(500),
  diskMegabytes: z.int().min(0).max(100_000_000).nullable(),
  aliases: z.array(text(100)).max(500),
  remarks: text(5000),
  shell: z.enum(shells),
  siteAdministrator: z.boolean(),
  dnsAdministrator: z.boolean(),
  emailDisabled: z.boolean(),
  forwarding,
  vacation,
};

export const userDetails = z.strictObject({
  loginName: text(64),
  ...settings,
  suspended: z.boolean(),
  usedMegabytes: z.number().nullable(),
});

export const userChange: z.ZodType<UserChange, UserChange> = z.strictObject(settings).partial();

export const suspendMemory = z.strictObject({ emailDisabled: z.boolean(), forwarding });

export const userTemplate = z.strictObject({
  diskMegabytes: z.int().min(0).max(100_000_000).nullable(),
  emailDisabled: z.boolean(),
  shell: z.enum(shells),
});

const choice = z.strictObject({ value: text(500), label: text(500) });
const choices = z.strictObject({ value: text(500), choices: z.array(choice).max(500) }).nullable();

export const personalSettings = z.strictObject({
  language: choices,
  appearance: choices,
  style: choices,
  color: choices,
  extras: z.array(
    z.strictObject({
      id: text(100),
      title: text(200),
      controls: z.array(
        z.strictObject({
          name: text(200),
          label: text(500),
          kind: z.enum(['check', 'text', 'lines', 'number', 'select']),
          value: text(100_000),
          choices: z.array(choice).max(500),
          readOnly: z.boolean(),
        }),
      ),
    }),
  ),
});

export const personalChange = z.strictObject({
  language: text(500).optional(),
  appearance: text(500).optional(),
  style: text(500).optional(),
  color: text(500).optional(),
  extras: z.record(text(200), text(100_000)).optional(),
});

export const siteChoice = z.strictObject({
  group: text(100),
  fqdn: text(253),
  domain: text(253),
  suspended: z.boolean(),
});

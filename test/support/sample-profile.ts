import { manualMailService } from '@shared/mail-service/mail-service';
import type { ProfileDraft } from '@main/profiles/profiles';

/** A profile of the manual's site, before it has an id. */
export const sampleProfile = (change: Partial<ProfileDraft> = {}): ProfileDraft => ({
  kind: 'blueonyx-web',
  panelOrigin: 'https://mx10.example.com:81',
  administrator: 'aaa_admin',
  site: 'site1',
  domain: 'example.com',
  prefix: 'aaa',
  mailService: manualMailService('example.com'),
  pinnedFingerprint: null,
  practice: false,
  ...change,
});

import type { Profile } from '@shared/contract/schemas';
import { manualMailService } from '@shared/mail-service/mail-service';

/** A profile of the manual's site, before it has an id. */
export const sampleProfile = (change: Partial<Omit<Profile, 'id'>> = {}): Omit<Profile, 'id'> => ({
  kind: 'blueonyx-web',
  panelOrigin: 'https://mx10.example.com:81',
  administrator: 'aaa_admin',
  site: 'site1',
  domain: 'example.com',
  prefix: 'aaa',
  mailService: manualMailService('example.com'),
  pinnedFingerprint: null,
  pinnedKey: null,
  label: '',
  mark: null,
  practice: false,
  ...change,
});

import { z } from 'zod';
import { nothing, done, call, profileId } from './call';
import { certificateFacts, panelKinds, siteFacts, text } from '../schemas';
import { siteChoice } from '../user-schemas';

const reached = {
  panelOrigin: text(300),
  /** The fingerprint that the IT person agreed to, null when an authority vouches for the certificate. */
  trustedFingerprint: text(100).nullable(),
  /** The site to be administered (`SiteChoice.group`); null to take the first one and be told of the others. */
  group: text(100).nullable(),
};

export const panelLogin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('web'), ...reached, loginName: text(64), password: text(200) }),
  z.strictObject({ kind: z.literal('api'), ...reached, clientSecret: text(500) }),
]);
export type PanelLogin = z.infer<typeof panelLogin>;

export const connectedPanel = z.strictObject({
  draftId: z.uuid(),
  /** The site that the draft stands for. Another of `sites` is chosen by `panel.chooseSite`. */
  site: siteFacts,
  /** All sites that may be chosen; one where the login belongs to one site. */
  sites: z.array(siteChoice).max(10_000),
  /** Domain as read or guessed from the site's name; the person may correct it. */
  domain: text(253),
  userCount: z.int(),
});

const code = text(64).min(1);

/** Looking at a panel, signing in to it, practising. */
export const panelCalls = {
  /** Start the practice panel; answers with what its "customer's sheet" says. */
  'practice.start': call(
    nothing,
    z.strictObject({ panelUrl: text(300), loginName: text(64), password: text(200), clientSecret: text(500) }),
  ),
  'practice.stop': call(nothing, done),
  /** Look at a panel before any credential is sent: is it there, is it BlueOnyx, who vouches for it. */
  'panel.inspect': call(
    z.strictObject({ url: text(500), kind: z.enum(panelKinds).optional() }),
    z.strictObject({ panelOrigin: text(300), certificate: certificateFacts }),
  ),
  /**
   * Sign in and read the site. The draft is kept in the main process until it is saved or another takes its place.
   * After `panel-two-factor-wanted` the half-open login waits for `panel.enterDraftCode`.
   */
  'panel.connect': call(panelLogin, connectedPanel),
  /**
   * Let the draft stand for another of its sites. It may answer `panel-two-factor-wanted` like `panel.connect`; after any problem
   * the draft stands for the site before.
   */
  'panel.chooseSite': call(z.strictObject({ draftId: z.uuid(), group: text(100) }), connectedPanel),
  /**
   * Go on with the login of `panel.connect`. After `panel-two-factor-wrong` the next code begins the login anew by itself;
   * after any other problem `panel.connect` does.
   */
  'panel.enterDraftCode': call(z.strictObject({ code }), connectedPanel),
  /**
   * Go on after any call of a saved panel ended with `panel-two-factor-wanted`; then make that call again. After
   * `panel-two-factor-wrong` the next code begins the login anew by itself.
   */
  'panel.enterCode': call(profileId.extend({ code }), done),
  'panel.openInBrowser': call(profileId, done),
};

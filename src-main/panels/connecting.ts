import { randomUUID } from 'node:crypto';
import type { SiteFacts } from '@shared/account/account';
import type { SiteChoice } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import type { PanelAccess, PanelDrivers } from './drivers';
import type { Panel } from './panel';
import { leave } from './sessions';

/** A panel that is signed in to and has no profile yet. */
export interface Draft {
  id: string;
  access: PanelAccess;
  panel: Panel;
  site: SiteFacts;
  /** Sites to choose from; the own one where the login belongs to one. */
  sites: SiteChoice[];
  userCount: number;
  /** The session is still open, because a code was entered for it: a code opens one session only. */
  isOpen: boolean;
}

/** Connecting a panel for the first time. One draft at a time, in memory only; the next one takes its place. */
export interface Connecting {
  /**
   * Sign in and read the site; of several the one that `access` names, or else the first in use. After
   * `panel-two-factor-wanted` the half-open login waits for `enterCode`.
   */
  connect(access: PanelAccess): Promise<Draft>;
  /**
   * Let the draft stand for another of its sites, and read that one. Throws like `look`; after any other problem the draft stands
   * for the site before.
   */
  chooseSite(draftId: string, group: string): Promise<Draft>;
  /**
   * Rejects with `panel-session-expired` when no login waits for a code. After `panel-two-factor-wrong` it still waits; after
   * any other problem it does not.
   */
  enterCode(code: string): Promise<Draft>;
  /** The draft as it stands. Throws `profile-unknown` when it is not that one. */
  look(draftId: string): Draft;
  /** Give the draft away, with its session where that is open. Throws like `look`. */
  take(draftId: string): Draft;
  close(): Promise<void>;
}

export function createConnecting(drivers: Pick<PanelDrivers, 'open'>): Connecting {
  let draft: Draft | null = null;
  let waiting: { access: PanelAccess; panel: Panel } | null = null;

  async function drop(): Promise<void> {
    const panels = [draft?.panel, waiting?.panel];
    draft = null;
    waiting = null;
    await Promise.all(panels.map((panel) => panel && leave(panel)));
  }

  /** The site that is wanted. A server's owner who has not chosen yet gets the first in use, and is shown the others. */
  async function read(access: PanelAccess, panel: Panel): Promise<Omit<Draft, 'isOpen'>> {
    const sites = panel.abilities.sites ? await panel.sites() : [];
    const wanted = sites.find(({ group }) => group === access.group);
    const group = (wanted ?? sites.find(({ suspended }) => !suspended) ?? sites[0])?.group ?? null;
    if (group !== null) panel.chooseSite(group);
    const users = await panel.listUsers();
    const site = await panel.site();
    return { id: randomUUID(), access: { ...access, group }, panel, sites, site, userCount: users.length };
  }

  /** Leave after reading, and when that fails, unless a code was entered. */
  async function readAndLeave(access: PanelAccess, panel: Panel, isOpen: boolean): Promise<Draft> {
    try {
      const found = { ...(await read(access, panel)), isOpen };
      if (!isOpen) await leave(panel);
      draft = found;
      return found;
    } catch (error) {
      await leave(panel);
      throw error;
    }
  }

  async function enter(access: PanelAccess, panel: Panel): Promise<Draft> {
    try {
      await panel.signIn();
    } catch (error) {
      if (error instanceof Problem && error.code === 'panel-two-factor-wanted') waiting = { access, panel };
      throw error;
    }
    return readAndLeave(access, panel, false);
  }

  function look(draftId: string): Draft {
    if (draft?.id !== draftId) throw new Problem('profile-unknown');
    return draft;
  }

  return {
    look,
    async connect(access) {
      await drop();
      // Which sites there are is asked before one is chosen.
      return enter(access, await drivers.open({ ...access, group: null }));
    },
    async chooseSite(draftId, group) {
      const before = look(draftId);
      const access = { ...before.access, group };
      try {
        return await (before.isOpen ? readAndLeave(access, before.panel, true) : enter(access, before.panel));
      } catch (error) {
        before.panel.chooseSite(before.site.group);
        // Whatever went wrong, its session has been left.
        draft = { ...before, isOpen: false };
        throw error;
      }
    },
    async enterCode(code) {
      if (!waiting) throw new Problem('panel-session-expired');
      const { access, panel } = waiting;
      try {
        await panel.enterCode(code);
      } catch (error) {
        // The driver begins the login anew with the next code.
        if (!(error instanceof Problem && error.code === 'panel-two-factor-wrong')) waiting = null;
        throw error;
      }
      waiting = null;
      return readAndLeave(access, panel, true);
    },
    take(draftId) {
      const taken = look(draftId);
      draft = null;
      return taken;
    },
    close: drop,
  };
}

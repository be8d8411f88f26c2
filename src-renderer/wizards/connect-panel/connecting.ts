import type { CallOutput } from '@shared/contract/calls';
import { Problem } from '@shared/contract/problem';
import { ask } from '../../assistant';
import { useSecondFactor } from '../../stores/second-factor';

type Connected = CallOutput<'panel.connect'>;

/**
 * Sign in to a panel that has no profile yet, by `panel.connect` or `panel.chooseSite`; a second factor is asked for on the way.
 * Rejects as those do.
 */
export function useConnecting(): (signIn: () => Promise<Connected>) => Promise<Connected> {
  const { prompt } = useSecondFactor();

  return async (signIn) => {
    try {
      return await signIn();
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'panel-two-factor-wanted')) throw error;
      let connected: Connected | null = null;
      await prompt(async (code) => {
        connected = await ask('panel.enterDraftCode', { code });
      });
      if (!connected) throw error;
      return connected;
    }
  };
}

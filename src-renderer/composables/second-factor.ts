import { answerCodeRequests, ask } from '../assistant';
import { useProgram } from '../stores/program';
import { useSecondFactor } from '../stores/second-factor';

/** Let every call of a saved panel that wants a code ask for it. To be called once, when the window opens. */
export function useCodeRequests(): void {
  const program = useProgram();
  const { prompt } = useSecondFactor();

  /** A run that was cut off names its panel by its profile; all else that names none is about the panel in use. */
  function profileOf(input: unknown): string | null {
    const { profileId, runId } = Object(input) as { profileId?: string; runId?: string };
    const run = program.unfinishedRuns.find(({ id }) => id === runId);
    return profileId ?? run?.profileId ?? program.currentProfileId;
  }

  answerCodeRequests(async (input) => {
    const profileId = profileOf(input);
    return profileId !== null && prompt((code) => ask('panel.enterCode', { profileId, code }));
  });
}

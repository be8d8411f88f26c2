import type { TranscriptLine } from '@shared/contract/calls/mail-check';

const speakers: Record<TranscriptLine['from'], string> = { client: '>', server: '<', note: '*' };

/** The talk with both servers as lines of text: seconds since the start, which server, who speaks, the words. */
export function transcriptText(
  lines: readonly TranscriptLine[],
  nameOf: (side: TranscriptLine['side']) => string,
): string {
  return lines
    .map(({ at, side, from, text }) => `${(at / 1000).toFixed(3)} ${nameOf(side)} ${speakers[from]} ${text}`)
    .join('\n');
}

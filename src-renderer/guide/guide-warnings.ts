import type { Text } from '@shared/guides/format/text';
import type { Guide } from '@shared/guides/guide';

export interface GuideWarning {
  title: string;
  texts: string[];
  /** The guides of clients to use instead, the best first. */
  instead: string[];
}

/** What must be known before the first step: an end of support, or what this client does with the mail. */
export function warningsOf(
  { support, warning }: Guide,
  say: (text: Text) => string,
  t: (key: string) => string,
): GuideWarning[] {
  const ended: GuideWarning = {
    title: t(support.state === 'stopped' ? 'guide.stopped' : 'guide.supportEnded'),
    texts: [say(support.text)],
    instead: support.instead ?? [],
  };
  return [
    ...(support.state === 'supported' ? [] : [ended]),
    ...(warning ? [{ title: say(warning.title), texts: warning.texts.map(say), instead: warning.instead }] : []),
  ];
}

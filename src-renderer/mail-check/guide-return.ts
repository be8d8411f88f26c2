import { loadGuide } from '@shared/guides';
import type { Guide } from '@shared/guides/guide';
import { valueAtFault, type MailFinding } from '@shared/mail-check/findings';
import type { Mailbox, MailboxValueName } from '@shared/mail-service/mailbox';
import { onMounted, shallowRef } from 'vue';
import type { GuidePlace } from '../guide/open-guide';
import { screenOf } from './guide-place';

/** The guide that was followed, with the answers that were given in it. */
export interface FollowedGuide {
  id: string;
  answers: Readonly<Record<string, string>>;
}

/** Ways from a finding back into the guide that was followed, if one was. */
export function useGuideReturn(followed: FollowedGuide | null, mailbox: Mailbox) {
  const guide = shallowRef<Guide | null>(null);
  onMounted(async () => {
    if (followed) guide.value = await loadGuide(followed.id);
  });

  /** The place where a value is entered. */
  function placeOf(value: MailboxValueName): GuidePlace | null {
    if (!guide.value || !followed) return null;
    const index = screenOf(value, guide.value, { mailbox, answers: followed.answers });
    return index === null ? null : { answers: followed.answers, index };
  }

  /** The value a finding names, if the guide has a place for it. */
  function valueOf(finding: MailFinding): MailboxValueName | null {
    const value = valueAtFault(finding);
    return value && placeOf(value) ? value : null;
  }

  return { placeOf, valueOf };
}

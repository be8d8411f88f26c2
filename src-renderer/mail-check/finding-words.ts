import type { MailFinding } from '@shared/mail-check/findings';
import { sideOf } from '@shared/mail-check/steps';
import type { MailService } from '@shared/mail-service/mail-service';
import { useI18n } from 'vue-i18n';

const times = ['validFrom', 'validTo', 'now'];

/** What the sentences about a finding are filled in with: times are said as people say them. */
export function wordsOf(finding: MailFinding, service: MailService, date: (iso: string) => string) {
  const { host, port } = service[sideOf(finding.step)];
  const shown = Object.entries(finding.params).map(([name, value]) => [
    name,
    times.includes(name) ? date(String(value)) : value,
  ]);
  return { host, port, ...(Object.fromEntries(shown) as MailFinding['params']) };
}

/** A finding in sentences, and what to tell whoever can mend it. */
export function useFindingWords() {
  const { t, d } = useI18n();
  const date = (iso: string): string => d(new Date(iso), { dateStyle: 'long', timeStyle: 'short' });

  function inWords(finding: MailFinding, service: MailService) {
    const words = wordsOf(finding, service, date);
    const say = (part: string): string => t(`mailFinding.${finding.code}.${part}`, words);
    const reply = String(finding.params.reply ?? '').trim();
    return { title: say('title'), meaning: say('meaning'), action: say('action'), reply };
  }

  /** For a mail or the telephone: what was tried, where, when, and what was answered. Never a password. */
  function forSupport(finding: MailFinding, tried: { service: MailService; loginName: string; at: string }): string {
    const { title, meaning, reply } = inWords(finding, tried.service);
    const { host, port } = tried.service[sideOf(finding.step)];
    const line = (name: string, text: string): string => t('mailCheck.support.line', { name, text });
    return [
      title,
      meaning,
      line(t('mailCheck.support.step'), t(`mailCheck.step.${finding.step}`)),
      line(t('mailCheck.support.server'), `${host}:${port}`),
      line(t('value.loginName'), tried.loginName),
      line(t('mailCheck.support.time'), date(tried.at)),
      ...(reply ? [line(t('mailCheck.reply'), reply)] : []),
      line(t('mailCheck.support.code'), finding.code),
    ].join('\n');
  }

  return { inWords, forSupport };
}

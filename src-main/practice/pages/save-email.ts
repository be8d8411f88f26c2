import { entriesOf } from '../rules/form-attributes';
import { vacationDates, vacationDates2019, type VacationDates } from '../rules/vacation-dates';
import type { Refusal } from '../store/directory';
import type { StoredUser } from '../store/user';
import type { Visit } from '../web/visit';

type Attributes = ReadonlyMap<string, string>;

export const postedDates = ({ panel }: Visit, attributes: Attributes): VacationDates | 'missing' | 'invalid' =>
  panel.settings.style === '2019' ? vacationDates2019(attributes) : vacationDates(attributes);

/** Save forwarding and vacation from a form. What is refused leaves the old settings of its half. */
export const saveEmailSettings = (visit: Visit, user: StoredUser, attributes: Attributes): Refusal[] => [
  ...saveForwarding(visit, user, attributes),
  ...saveVacation(visit, user, attributes),
];

/** Forwarding needs an address, and a suspended user forwards nothing. */
function saveForwarding({ panel }: Visit, user: StoredUser, attributes: Attributes): Refusal[] {
  const addresses = entriesOf(attributes.get('forwardEmailField'));
  const isKnown = (entry: string): boolean => isAddress(entry) || panel.directory.find(entry) !== undefined;
  if (!addresses.every(isKnown)) return [{ kind: 'type', key: 'invalidData', values: { key: 'forwardEmail' } }];
  const wanted = addresses.length > 0;
  user.forward = {
    on: wanted && !user.suspended && attributes.get('forwardEnable') === '1',
    keepCopy: wanted && attributes.get('forwardSaveField') === '1',
    addresses,
  };
  return [];
}

function saveVacation(visit: Visit, user: StoredUser, attributes: Attributes): Refusal[] {
  const dates = postedDates(visit, attributes);
  if (dates === 'missing') return [{ kind: 'rule', key: 'required' }];
  if (dates === 'invalid') return [{ kind: 'rule', key: 'invalidVacationDate' }];
  const is2019 = visit.panel.settings.style === '2019';
  const message = attributes.get(is2019 ? 'vacationMsg' : 'autoResponderMessageField') ?? '';
  const on = attributes.get('enableAutoResponderField') === '1';
  if (is2019 && on && message.trim() === '') return [{ kind: 'rule', key: 'blankVacationMessage' }];
  const list = (name: string): string[] => entriesOf(attributes.get(name));
  user.vacation = {
    on,
    message,
    ...dates,
    doNotReply: list('do_not_reply'),
    doNotReplyFrom: list('do_not_reply_from'),
  };
  return [];
}

const isAddress = (entry: string): boolean => /^[^\s@"<>()]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(entry);

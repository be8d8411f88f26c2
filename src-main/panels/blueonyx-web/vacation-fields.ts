import type { Vacation } from '@shared/account/user-details';
import { notOffered, isTicked, setTick, write } from './account-fields';
import { controlNamed, withText, type Form } from './forms';
import { withoutReferences } from '../stored-references';

const names = {
  enabled: 'enableAutoResponderField',
  messages: ['autoResponderMessageField', 'textarea-vacationMsg'],
  start: 'autoRespondStartDate',
  stop: 'autoRespondStopDate',
} as const;

const ends = { [names.start]: 'start', [names.stop]: 'stop' } as const;
type DateField = keyof typeof ends;

const valueOf = (form: Form, name: string) => controlNamed(form, name)?.values[0]?.trim() ?? '';

/** In 2019 the time of a date stood in three selects, on a clock of twelve hours. */
const hasSelects = (form: Form, field: DateField) => controlNamed(form, `hour_${ends[field]}`) !== undefined;

function readMoment(form: Form, field: DateField): string | null {
  const text = valueOf(form, field);
  if (!hasSelects(form, field)) return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.exec(text)?.[0].replace(' ', 'T') ?? null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [hour, minute, half] = ['hour', 'minute', 'ampm'].map((part) => valueOf(form, `${part}_${ends[field]}`));
  const hours = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${text}T${String(hours).padStart(2, '0')}:${minute}`;
}

function writeMoment(form: Form, field: DateField, moment: string): Form {
  const dated = write(form, field, 'vacation', hasSelects(form, field) ? moment.slice(0, 10) : moment);
  if (!hasSelects(form, field)) return dated;
  const hour = Number(moment.slice(11, 13));
  const parts: [name: string, value: string][] = [
    ['hour', String(hour % 12 || 12).padStart(2, '0')],
    ['minute', moment.slice(14, 16)],
    ['ampm', hour < 12 ? 'am' : 'pm'],
  ];
  return parts.reduce((result, [part, value]) => {
    const name = `${part}_${ends[field]}`;
    // The quarters of an hour are all that the panel knows.
    if (!controlNamed(form, name)?.options.includes(value)) throw notOffered('vacation');
    return withText(result, name, value);
  }, dated);
}

const messageName = (form: Form) => names.messages.find((name) => controlNamed(form, name)) ?? names.messages[0];

/** The vacation message of a form. Start and stop that are equal mean that there is no end (5212R). */
export function readVacation(form: Form): Vacation {
  const from = readMoment(form, names.start);
  const until = readMoment(form, names.stop);
  return {
    enabled: isTicked(form, names.enabled),
    message: withoutReferences((controlNamed(form, messageName(form))?.values[0] ?? '').replace(/\r\n?/g, '\n')),
    from,
    until: until === from ? null : until,
  };
}

/** The form with another vacation message; a moment that is left out stays as the form has it, an end that is left out ends never. */
export function withVacation(form: Form, vacation: Vacation): Form {
  const from = vacation.from ?? readMoment(form, names.start);
  const ticked = setTick(form, names.enabled, 'vacation', vacation.enabled);
  const told = write(ticked, messageName(form), 'vacation', vacation.message);
  if (from === null) return told;
  return writeMoment(writeMoment(told, names.start, from), names.stop, vacation.until ?? from);
}

/** Both dates are wanted by the panel even while nothing is answered: where the form came without, `now` stands for them. */
export function withRequiredDates(form: Form, now: string): Form {
  const isEmpty = (field: DateField) => controlNamed(form, field) !== undefined && valueOf(form, field) === '';
  const start = isEmpty(names.start) ? writeMoment(form, names.start, now) : form;
  return isEmpty(names.stop) ? writeMoment(start, names.stop, readMoment(start, names.start) ?? now) : start;
}

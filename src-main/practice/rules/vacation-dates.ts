const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

export interface VacationDates {
  /** `YYYY-MM-DDTHH:MM` */
  start: string;
  stop: string;
}

/** The two dates of a form of 5212R, or what is wrong with them. Both are wanted even while the vacation is off. */
export function vacationDates(attributes: ReadonlyMap<string, string>): VacationDates | 'missing' | 'invalid' {
  return checked(attributes.get('autoRespondStartDate'), attributes.get('autoRespondStopDate'));
}

/** The same of a form of 2019, where the time stood in three selects. */
export function vacationDates2019(attributes: ReadonlyMap<string, string>): VacationDates | 'missing' | 'invalid' {
  return checked(moment2019(attributes, 'Start'), moment2019(attributes, 'Stop'));
}

/** Start and stop may be equal: then the vacation has no end. */
function checked(start = '', stop = ''): VacationDates | 'missing' | 'invalid' {
  if (start === '' || stop === '') return 'missing';
  if (!isMoment(start) || !isMoment(stop) || stop < start) return 'invalid';
  return { start: start.slice(0, 16), stop: stop.slice(0, 16) };
}

const isMoment = (text: string): boolean => shape.test(text) && !Number.isNaN(Date.parse(`${text}Z`));

function moment2019(attributes: ReadonlyMap<string, string>, end: 'Start' | 'Stop'): string {
  const date = attributes.get(`autoRespond${end}Date`) ?? '';
  if (date === '') return '';
  const part = (name: string): string => attributes.get(`${name}_${end.toLowerCase()}`) ?? '';
  const hour = (Number(part('hour')) % 12) + (part('ampm') === 'pm' ? 12 : 0);
  return `${date}T${String(hour).padStart(2, '0')}:${part('minute') || '00'}`;
}

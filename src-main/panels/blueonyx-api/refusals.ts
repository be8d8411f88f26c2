import { Problem, type ProblemCode, type ProblemParams } from '@shared/contract/problem';
import { badField, readable, tagOf, type ReplyError } from './messages';

/** What the panel's tags mean, the most telling first (BlueOnyx 5212R, handlers of base-user, base-email, base-vsite). */
const meanings: readonly (readonly [tag: RegExp, code: ProblemCode])[] = [
  [/^base-vsite\.overUserLimit$/, 'employee-user-limit'],
  [/^base-user\.(?:userNameAlreadyTaken|userNameSuggest)$/, 'employee-name-taken'],
  [/^base-(?:user\.aliasAlreadyTaken|email\.aliasInUse)$/, 'employee-alias-taken'],
];

/** The panel's properties by our names. */
const fields: Readonly<Record<string, string>> = {
  fullName: 'fullName',
  name: 'userName',
  quota: 'disk',
  aliases: 'aliases',
  description: 'remarks',
  vacationMsg: 'vacation',
  forwardEmail: 'forwarding',
};

/**
 * The problem that a refused command stands for. The panel's words travel as `messages`; without any reason it is
 * `employee-refused`.
 */
export function refusalOf(errors: readonly ReplyError[], params: ProblemParams = {}): Problem {
  const reasons = errors.filter(({ code }) => code !== 401);
  const messages = reasons.map(readable);
  const tags = reasons.flatMap(({ message }) => tagOf(message)?.name ?? []);
  const [, code] = meanings.find(([tag]) => tags.some((name) => tag.test(name))) ?? [];
  if (code) return new Problem(code, { ...params, messages });
  const [field] = reasons.flatMap((reason) => badField(reason) ?? []);
  if (field === 'password') return new Problem('employee-password-weak', { ...params, rule: 'illegal', messages });
  if (field !== undefined) {
    return new Problem('employee-data-invalid', { ...params, field: fields[field] ?? field, messages });
  }
  return new Problem('employee-refused', { ...params, messages });
}

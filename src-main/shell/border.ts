import { calls, events, type CallName, type EventName, type EventValue } from '@shared/contract/calls';
import { isOpenTo } from '@shared/contract/call-owners';
import type { PcRole } from '@shared/contract/calls/company';
import { Problem } from '@shared/contract/problem';
import { sendToWindows, type Border, type Handlers } from './ipc';

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

/**
 * What the contract lets through to the handlers, and of their answers what it lets out. Rejects with `call-refused` for
 * a name that is no call, with `role-refused` for a call of IT staff on a PC for employees, with `input-invalid` for an
 * input that does not fit, and with whatever the handler says.
 */
export function contractBorder(role: PcRole, handlers: Handlers): Border {
  return async (name, rawInput) => {
    if (!isCallName(name)) throw new Problem('call-refused');
    if (!isOpenTo(role, name)) throw new Problem('role-refused');
    const input = calls[name].input.safeParse(rawInput);
    if (!input.success) throw new Problem('input-invalid', { fields: input.error.issues.map((i) => i.path.join('.')) });
    const handler = handlers[name] as (value: unknown) => unknown;
    // The output schema is a border as well: what it does not name never reaches the window.
    return calls[name].output.parse(await handler(input.data));
  };
}

/** Tell every open window something. */
export function tellWindow<N extends EventName>(
  name: N,
  ...value: EventValue<N> extends undefined ? [] : [EventValue<N>]
): void {
  sendToWindows(name, events[name].parse(value[0]));
}

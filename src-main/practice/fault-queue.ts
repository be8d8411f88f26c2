/** The faults that wait to strike, in the order in which they were added. */
export class FaultQueue<Fault extends { times?: number }, Kind> {
  #waiting: Fault[] = [];

  constructor(private readonly strikes: (fault: Fault, kind: Kind) => boolean) {}

  add(fault: Fault): void {
    this.#waiting.push({ ...fault });
  }

  clear(): void {
    this.#waiting = [];
  }

  get pending(): readonly Fault[] {
    return this.#waiting;
  }

  /** The fault that strikes a request of this kind, or undefined; it is used up by so many. */
  take(kind: Kind): Fault | undefined {
    const fault = this.#waiting.find((one) => this.strikes(one, kind));
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.#waiting.splice(this.#waiting.indexOf(fault), 1);
    return fault;
  }
}

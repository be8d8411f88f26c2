import { maximumUserNameLength } from './names';

const wanted = 3;

/** Names like a taken one that are free: the same with a number behind it. */
export function freeNames(taken: string, isTaken: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < wanted && number < 100; number += 1) {
    const name = `${taken.slice(0, maximumUserNameLength - 2)}${number}`;
    if (!isTaken(name)) names.push(name);
  }
  return names;
}

/**
 * A queue of one: work handed to it runs in the order in which it came, one piece at a time. A piece that fails does
 * not stop the next one; its failure reaches the one who handed it in.
 */
export function inTurn(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

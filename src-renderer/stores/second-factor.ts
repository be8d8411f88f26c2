import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** A login that waits for a code: what sends it, and who waits for the answer. */
interface Request {
  /** Rejects with the problem by which the code was refused. */
  send(code: string): Promise<void>;
  settle(taken: boolean): void;
}

/** The code of a second factor, asked for in one place whatever call wants it. */
export const useSecondFactor = defineStore('secondFactor', () => {
  const request = shallowRef<Request | null>(null);
  let waiting: Promise<boolean> | null = null;

  /** Ask for a code and send it. Several calls that want one at the same time wait for the same. */
  function prompt(send: Request['send']): Promise<boolean> {
    waiting ??= new Promise<boolean>((resolve) => {
      request.value = {
        send,
        settle(taken) {
          request.value = null;
          waiting = null;
          resolve(taken);
        },
      };
    });
    return waiting;
  }

  return { request, prompt };
});

import type { InjectionKey } from 'vue';

/** Opens the reset of a password that is not known, where the page above can offer that. */
export const resetOffer: InjectionKey<() => void> = Symbol('resetOffer');

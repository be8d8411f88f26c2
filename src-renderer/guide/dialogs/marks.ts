import type { DrawnValue } from '@shared/guides/format/draw';
import type { InjectionKey, Ref } from 'vue';

/** The ring that the reader's action is about, to be made stronger. */
export const activeRing: InjectionKey<Readonly<Ref<number | null>>> = Symbol('the ring in use');

/** Whose controls are drawn, where they are not those of a desktop dialog. */
export const drawnLook: InjectionKey<'phone'> = Symbol('the look of controls');

/** The two values that people mix up carry their names in the picture too. */
export const isNamed = (shows: DrawnValue | string | undefined): boolean =>
  typeof shows === 'object' && (shows.value === 'loginName' || shows.value === 'emailAddress');

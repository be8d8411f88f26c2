declare module 'virtual:nuxt-ui-icons' {
  import type { IconifyIcon } from '@iconify/vue';

  /** Register every icon that this program uses; all of them are in the bundle. */
  export function init(add: (name: string, data: IconifyIcon) => void): void;
}

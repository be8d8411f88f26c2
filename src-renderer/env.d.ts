/// <reference types="vite/client" />
import type { Assistant } from '@shared/contract/calls';

declare global {
  interface Window {
    /** Put there by the preload script: the window's only way out. */
    readonly assistant: Assistant;
  }
}

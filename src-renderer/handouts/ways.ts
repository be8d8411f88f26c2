import { defineAsyncComponent, type Component } from 'vue';

export interface Way {
  id: 'sheet' | 'file' | 'files' | 'qr' | 'copy' | 'message';
  icon: string;
  /** Loaded when its card is opened. */
  page: Component;
}

/** The ways to hand a mailbox over, the one that suits everybody first. */
export const ways: readonly Way[] = [
  { id: 'sheet', icon: 'i-lucide-printer', page: defineAsyncComponent(() => import('./SheetWay.vue')) },
  { id: 'file', icon: 'i-lucide-file-lock-2', page: defineAsyncComponent(() => import('./FileWay.vue')) },
  { id: 'message', icon: 'i-lucide-message-square-text', page: defineAsyncComponent(() => import('./MessageWay.vue')) },
  { id: 'qr', icon: 'i-lucide-qr-code', page: defineAsyncComponent(() => import('./QrWay.vue')) },
  { id: 'copy', icon: 'i-lucide-clipboard-copy', page: defineAsyncComponent(() => import('./CopyWay.vue')) },
  { id: 'files', icon: 'i-lucide-file-cog', page: defineAsyncComponent(() => import('./SetUpFilesWay.vue')) },
];

import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { Assistant } from '@shared/contract/calls';

/**
 * All that the window gets of the outside: one call, one way to listen. Which calls exist and what they may carry is
 * decided in the main process, which trusts nothing that comes through here.
 */
const assistant: Assistant = {
  call: (name, ...input) => ipcRenderer.invoke('assistant:call', name, input[0]),
  on: (name, listener) => {
    const forward = (_event: unknown, eventName: string, value: unknown): void => {
      if (eventName === name) listener(value as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on('assistant:event', forward);
    return () => ipcRenderer.off('assistant:event', forward);
  },
};

contextBridge.exposeInMainWorld('assistant', assistant);

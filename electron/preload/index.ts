import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { makeBridge } from '#electron/preload/bridge';
import { spellingProvider } from '#electron/preload/spelling';

contextBridge.exposeInMainWorld('chancery', makeBridge(ipcRenderer));
webFrame.setSpellCheckProvider(
  'en-GB',
  spellingProvider((channel, words) => ipcRenderer.invoke(channel, words)),
);

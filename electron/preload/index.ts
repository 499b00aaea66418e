import { contextBridge, ipcRenderer } from 'electron';
import { makeBridge } from '#electron/preload/bridge';

contextBridge.exposeInMainWorld('chancery', makeBridge(ipcRenderer));

import { app } from 'electron/main';
import path from 'node:path';

export const logFolder = (): string => path.join(app.getPath('userData'), 'logs');

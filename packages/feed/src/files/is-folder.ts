import { stat } from 'node:fs/promises';

/** Whether a folder lies there. */
export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;

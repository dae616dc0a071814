import { join } from 'node:path';
import { isFolder } from '../files/is-folder.js';

/** The file of the feed that lies at a path: a folder stands for the `feed.json` in it. */
export const feedFile = async (path: string): Promise<string> =>
  (await isFolder(path)) ? join(path, 'feed.json') : path;

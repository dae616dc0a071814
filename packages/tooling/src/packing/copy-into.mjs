import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = join(import.meta.dirname, '../../new-project');

/**
 * Copies a file of `new-project`, which somebody new would have, into his project.
 * @param {string} folder The project's.
 * @param {string} name The file's.
 */
export const copyInto = (folder, name) => copyFile(join(FILES, name), join(folder, name));

import { join } from 'node:path';
import { listPackages } from './list-packages.mjs';

/** What `npm start` opens where no example is named. */
const USUAL = 'storefront';

/**
 * What starts an example, by its own `start` script.
 * @param {string} root
 * @param {string[]} args `pizza --port 5000`: the example's folder first, where it is not the usual one; the rest is its own.
 * @returns {{ cwd: string, args: string[] }} The folder, and what Node is to run in it.
 * @throws {Error} Where there is no such example, with those that there are.
 */
export function exampleCommand(root, args) {
  const [first = ''] = args;
  const named = first !== '' && !first.startsWith('-');
  const name = named ? first : USUAL;
  const examples = listPackages(root, 'examples').flatMap(({ folder, manifest }) => {
    const [program, file] = manifest.scripts?.['start']?.split(' ') ?? [];
    return program === 'node' && file ? [{ folder, file }] : [];
  });
  const found = examples.find(({ folder }) => folder === name);
  if (!found) {
    const names = examples.map(({ folder }) => folder).join(', ');
    throw new Error(`There is no example "${name}" to start. There are: ${names}.`);
  }
  const cwd = join(root, 'examples', name);
  return { cwd, args: [found.file, ...(named ? args.slice(1) : args)] };
}

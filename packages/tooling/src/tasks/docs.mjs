import { startProcess } from '../bootstrap/start-process.mjs';
import { buildAll } from '../build/build-all.mjs';

/**
 * Writes the documentation's site of what is built.
 * @param {string[]} args
 * @param {{ capture?: boolean }} [options]
 */
export function startDocs(args, options) {
  return startProcess(process.execPath, ['packages/docs/src/main.mjs', ...args], options);
}

/**
 * Builds, then makes the documentation as a site in `packages/docs/dist/site`: `npm run docs`; or shows it on this
 * machine, too: `npm run docs -- serve 5000`.
 * @param {string[]} args
 */
export async function docs(args) {
  const built = await buildAll();
  if (built !== 0) return built;
  const { code } = await startDocs(args);
  return code;
}

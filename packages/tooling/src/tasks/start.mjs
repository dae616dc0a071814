import { buildAll } from '../build/build-all.mjs';
import { startProcess } from '../bootstrap/start-process.mjs';

const STOP = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Builds, then runs the demo shop until it is stopped. Being stopped is a good end.
 * @param {string[]} args For the shop: `npm start -- --port 5000`.
 */
export async function start(args) {
  const built = await buildAll();
  if (built !== 0) return built;
  let stopped = false;
  const shop = ['examples/storefront/server.mjs', ...args];
  const { code } = await startProcess(process.execPath, shop, {
    onStart: (child) =>
      onStop((signal) => {
        stopped = true;
        child.kill(signal);
      }),
  });
  return stopped ? 0 : code;
}

/**
 * Calls back when this process is asked to end, also when only npm was: the shell that npm puts
 * between us dies of the signal and does not pass it on, but then our parent is another.
 * @param {(signal: NodeJS.Signals) => void} stop
 */
function onStop(stop) {
  for (const signal of STOP) process.on(signal, stop);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
}

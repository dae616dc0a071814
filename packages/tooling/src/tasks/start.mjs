import { buildAll } from '../build/build-all.mjs';
import { startProcess } from '../bootstrap/start-process.mjs';
import { exampleCommand } from '../workspace/example-command.mjs';
import { root } from '../workspace/root.mjs';

const STOP = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Builds, then runs an example until it ends or is stopped: the demo shop, or the one that is named. Being stopped is a
 * good end.
 * @param {string[]} args `npm start pizza -- --port 5000`.
 */
export async function start(args) {
  const example = commandOf(args);
  if (!example) return 1;
  const built = await buildAll();
  if (built !== 0) return built;
  let stopped = false;
  const { code } = await startProcess(process.execPath, example.args, {
    cwd: example.cwd,
    onStart: (child) =>
      onStop((signal) => {
        stopped = true;
        child.kill(signal);
      }),
  });
  return stopped ? 0 : code;
}

/**
 * What starts the example; nothing where there is no such one, which has been said.
 * @param {string[]} args
 */
function commandOf(args) {
  try {
    return exampleCommand(root, args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
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

// What the scripts in the root's package.json call: `node packages/tooling/src/run.mjs TASK ...`.
// Until the install is done only Node's own modules may be loaded, so the tasks come after it.
import { install } from './bootstrap/install.mjs';
import { root } from './workspace/root.mjs';

const [task = '', ...args] = process.argv.slice(2);
if (!(await install(root))) process.exit(1);
const { runTask } = await import('./tasks/run-task.mjs');
process.exitCode = await runTask(task, args);

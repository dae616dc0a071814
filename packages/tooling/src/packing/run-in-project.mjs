import { startProcess } from '../bootstrap/start-process.mjs';

/**
 * Runs a command in somebody's project, and looks for words in what it writes.
 * @param {string} folder
 * @param {[command: string, ...args: string[]]} line
 * @param {{ says?: readonly string[], ends?: readonly number[] }} [expected] `ends` lists the good exit codes.
 * @returns {Promise<string[]>} The problems.
 */
export async function runInProject(folder, [command, ...args], { says = [], ends = [0] } = {}) {
  const { code, output } = await startProcess(command, args, { cwd: folder, capture: true });
  const missing = says.filter((words) => !output.includes(words));
  if (ends.includes(code) && missing.length === 0) return [];
  return [`ended with ${code}; not said: ${missing.join(' | ') || 'nothing'}`, output];
}

import { openTerminal, runProgram } from 'uptier';

/** What `uptier` says to a command line. */
export async function answerTo(/** @type {readonly string[]} */ args) {
  let said = '';
  const out = { write: (/** @type {string} */ text) => (said += text).length > 0 };
  await runProgram(args, openTerminal(out, out, { colour: false }));
  return said.trim();
}

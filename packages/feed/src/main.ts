// The one file of this package that acts when it is loaded.
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './program.js';
import { openTerminal } from './terminal/terminal.js';

// By itself Node lets as much rubbish pile up as there is of use, which of a million products is another two gigabytes.
// To take it away sooner costs no time that could be measured.
setFlagsFromString('--heap-growing-percent=30');

// Who reads only the first lines (`| head`) has had enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const terminal = openTerminal(process.stdout, process.stderr, {
  input: process.stdin.isTTY ? process.stdin : undefined,
});
process.exitCode = await runProgram(process.argv.slice(2), terminal);

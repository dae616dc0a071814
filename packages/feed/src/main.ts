#!/usr/bin/env node
// The one file of this package that acts when it is loaded.
import { runProgram } from './program.js';
import { openTerminal } from './terminal/terminal.js';

const terminal = openTerminal(process.stdout, process.stderr, {
  input: process.stdin.isTTY ? process.stdin : undefined,
});
process.exitCode = await runProgram(process.argv.slice(2), terminal);

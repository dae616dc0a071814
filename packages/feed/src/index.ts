export { runProgram, type ExitCode } from './program.js';
export { openTerminal, type Screen, type Terminal } from './terminal/terminal.js';

/** Runs one command line of ours in a process of its own, and prints what it took: seconds by the clock and of the
 * processors, and the peak of its memory. */
import { openTerminal, runProgram } from '../../dist/index.js';

const start = performance.now();
const code = await runProgram(process.argv.slice(2), openTerminal(process.stderr, process.stderr));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const cpu = (user + system) / 1e6;
const mebibytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ code, seconds, cpu, mebibytes }));

/** Loaded before a command of ours, it prints at its end what the process took: processor seconds and the peak of its memory. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const mebibytes = process.resourceUsage().maxRSS / 1024;
  writeSync(1, `${JSON.stringify({ cpu: (user + system) / 1e6, mebibytes })}\n`);
});

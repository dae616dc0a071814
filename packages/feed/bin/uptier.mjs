#!/usr/bin/env node
// It is not in `dist`, since an install links a command only where its file is there already: before a build it is not.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('Not built yet: run npm run build in the workspace.');
  process.exitCode = 2;
}

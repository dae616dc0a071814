#!/usr/bin/env node
// It is not in `dist`, since an install links a command only where its file is there already: before a build it is not.
await import('../dist/main.js');

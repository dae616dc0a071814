// Runs one file of benchmarks in a process of its own, so that none warms or litters the engine for another:
// `node run-part.mjs FILE OUT OPTIONS`. What it gives is written to OUT as JSON.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , file = '', out = '', options = '{}'] = process.argv;
const { title, notes, bench } = await import(pathToFileURL(file).href);
const samples = await bench(JSON.parse(options));
writeFileSync(out, JSON.stringify({ title, notes, samples }));

import { coldSamples } from './measure/cold-samples.mjs';
import { readingSamples } from './measure/reading-samples.mjs';

export const title = 'Reading a feed';

export const notes = `"All" is \`readFeed\`, \`createCatalog\` and every index, in an engine that is warm. "First" is what a page really does: once, in
a process that has done nothing before; there a product is read when it is asked for.`;

/** @param {{ isQuick: boolean }} options */
export const bench = ({ isQuick }) => [
  ...readingSamples(isQuick),
  ...coldSamples(isQuick ? 3 : 11),
];

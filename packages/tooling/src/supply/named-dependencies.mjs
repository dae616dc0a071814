/**
 * Every package that comes with one of ours where it is installed, by folder: dependencies, optional ones, and those
 * that whoever installs it must bring. Whoever adds one here makes every user trust it, so say in the commit why.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const namedDependencies = {
  core: ['nanostores'],
  platforms: ['@uptier/core'],
  preact: ['@preact/signals', '@uptier/core', 'preact', 'preact-render-to-string'],
  // Its scripts hold all that they need.
  embed: [],
  feed: [
    '@duckdb/node-api',
    '@uptier/core',
    'ajv',
    'ajv-formats',
    'commander',
    'csv-parse',
    'echarts',
    'htmlparser2',
    'jsonc-parser',
    'nanostores',
    'picocolors',
    'saxes',
  ],
  testing: ['@uptier/core'],
};

/** Whose code is in the scripts of the script tag. */
export const namedInBundle = ['preact'];

/**
 * The tasks by name. A task takes the words after its name and gives an exit code. Each is loaded
 * only when asked for.
 * @type {Record<string, () => Promise<(args: string[]) => Promise<number>>>}
 */
const TASKS = {
  start: async () => (await import('./start.mjs')).start,
  build: async () => (await import('./build.mjs')).build,
  gallery: async () => (await import('./gallery.mjs')).gallery,
  docs: async () => (await import('./docs.mjs')).docs,
  theming: async () => (await import('./theming.mjs')).theming,
  bench: async () => (await import('./bench.mjs')).bench,
  reproduce: async () => (await import('./reproduce.mjs')).reproduce,
  test: async () => (await import('./test.mjs')).test,
  'test:unit': async () => (await import('./test-unit.mjs')).testUnit,
  'test:e2e': async () => (await import('./test-e2e.mjs')).testE2e,
  'test:browsers': async () => (await import('./test-browsers.mjs')).testBrowsers,
  'test:hostile': async () => (await import('./test-hostile.mjs')).testHostile,
  'test:hosts': async () => (await import('./test-hosts.mjs')).testHosts,
  fuzz: async () => (await import('./fuzz.mjs')).fuzz,
  types: async () => (await import('./types.mjs')).types,
  lint: async () => (await import('./lint.mjs')).lint,
  format: async () => (await import('./format.mjs')).format,
};

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} The exit code.
 */
export async function runTask(name, args) {
  const load = TASKS[name];
  if (!load) {
    console.error(`No task "${name}". There are: ${Object.keys(TASKS).join(', ')}.`);
    return 1;
  }
  const task = await load();
  return task(args);
}

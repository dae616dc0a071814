import { cssText } from './css-text.mjs';

const PREFIX = '\0css-text:';

/**
 * Gives tests what the bundles get: an imported style sheet is its minified text.
 * @returns {import('vitest/config').Plugin}
 */
export function cssTextForVitest() {
  return {
    name: 'css-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.css')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Vite would treat an id that ends in .css as its own.
      return found && `${PREFIX}${found.id}.js`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const text = await cssText(id.slice(PREFIX.length, -'.js'.length));
      return `export default ${JSON.stringify(text)}`;
    },
  };
}

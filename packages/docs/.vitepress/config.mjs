import { defineConfig } from 'vitepress';
import { sidebar } from './sidebar.mjs';

export default defineConfig({
  title: 'Uptier',
  description: 'How to show the right upgrade or add-on, on any web page.',
  lang: 'en',
  srcDir: 'dist/pages',
  outDir: 'dist/site',
  cacheDir: 'dist/cache',
  // A folder that any host serves as it is.
  base: /** @type {`/${string}/` | undefined} */ (process.env['UPTIER_DOCS_BASE']) ?? '/',
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});

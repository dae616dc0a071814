import { defineConfig } from 'vitepress';
import { base } from '../src/places.mjs';
import { sidebar } from './sidebar.mjs';

export default defineConfig({
  title: 'Uptier',
  description: 'How to show the right upgrade or add-on, on any web page.',
  lang: 'en',
  srcDir: 'dist/pages',
  outDir: 'dist/site',
  cacheDir: 'dist/cache',
  // A folder that any host serves as it is.
  base,
  lastUpdated: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }]],
  // The usual ones are too pale for many eyes.
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    logo: '/logo.svg',
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});

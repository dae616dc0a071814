import { defineConfig } from 'vite';

/** The pages' script and style, by names that the server knows, and what draws the pages on the server. */
export default defineConfig(({ isSsrBuild }) => ({
  logLevel: 'warn',
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild,
    rolldownOptions: {
      input: isSsrBuild
        ? { app: 'src/server/open-app.tsx' }
        : { main: 'src/browser/main.tsx', shop: 'src/browser/shop.css' },
      output: {
        entryFileNames: isSsrBuild ? '[name].js' : 'files/[name].js',
        assetFileNames: 'files/[name][extname]',
      },
    },
  },
}));

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      // Vue must not look for components of these names.
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('uptier-') } },
    }),
  ],
});

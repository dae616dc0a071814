import type { Page } from '@playwright/test';
import { build } from 'esbuild';

const SOURCE = `import { checks } from './checks.js'; Object.assign(window, { checks });`;
let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const resolveDir = `${import.meta.dirname}/../gallery/checks`;
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]!.text;
}

/** Puts into a page what the gallery can tell of its frames: `askGallery` then asks the page. */
export async function addChecks(page: Page): Promise<void> {
  await page.evaluate(await (bundled ??= bundle()));
}

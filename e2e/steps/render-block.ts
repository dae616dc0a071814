import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Liquid, Tag, TokenKind, type TagToken, type TopLevelToken } from 'liquidjs';

/** Shopify's `schema`: settings for the theme's editor, of which nothing is shown. */
class Schema extends Tag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    for (let next = rest.shift(); next; next = rest.shift())
      if (next.kind === TokenKind.Tag && (next as TagToken).name === 'endschema') return;
    throw new Error('schema does not end');
  }

  override *render(): Generator<unknown, void> {}
}

/** Renders the theme block as Shopify would, with what a theme gives it. */
export async function renderBlock(given: object): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('@uptier/example-snippets/package.json'));
  const liquid = new Liquid();
  liquid.registerTag('schema', Schema);
  const text = await readFile(join(folder, 'shopify/uptier-offers.liquid'), 'utf8');
  return String(await liquid.parseAndRender(text, given));
}

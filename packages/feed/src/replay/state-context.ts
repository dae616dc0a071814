import type { Context, Placement } from '@uptier/core';
import { parseCommented } from '../files/parse-json.js';
import { readText } from '../files/read-text.js';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { mustFind } from '../published/must-find.js';
import type { GrowingFeed } from '../published/growing-feed.js';
import { linesOf } from './cart-of.js';
import { likelyPlacement } from './likely-placement.js';
import { readPieces } from './read-pieces.js';
import { isObject, toContext, type Stated } from './to-context.js';

/** A moment in the shop, as a command line says it. */
export interface Said {
  readonly placement?: Placement;
  readonly product?: string;
  readonly cart?: string;
  readonly order?: string;
  /** Files of JSON. */
  readonly customer?: string;
  readonly context?: string;
}

async function readObject(file: string | undefined): Promise<Stated> {
  if (file === undefined) return {};
  const value = parseCommented(await readText(file), file);
  if (isObject(value)) return value;
  throw new UserError({
    code: 'no-context',
    place: { file },
    message: 'The file holds no JSON object.',
  });
}

/** What the command line says over what the context's file states. Things are named as the shop's pages name them. */
async function overlay(said: Said, published: GrowingFeed): Promise<Stated> {
  const stated = await readObject(said.context);
  const { currency } = published.catalog.head;
  const merged: Record<string, unknown> = { ...stated };
  if (said.customer !== undefined) merged['customer'] = await readObject(said.customer);
  if (said.product !== undefined) {
    await mustFind(said.product, published);
    merged['product'] = { id: said.product };
  }
  if (said.cart !== undefined) {
    const { lines, total } = linesOf(await readPieces(said.cart, published));
    merged['cart'] = { lines, subtotal: total, currency };
  }
  if (said.order !== undefined) {
    const { lines, total } = linesOf(await readPieces(said.order, published));
    merged['order'] = { id: 'order-1', lines, total, currency };
  }
  return merged;
}

/** Reads the context that a command line states, and where its offers would be. */
export async function stateContext(
  said: Said,
  published: GrowingFeed,
  now: Date,
): Promise<{ context: Context; placement: Placement; findings: Finding[] }> {
  const stated = await overlay(said, published);
  const { head } = published.catalog;
  const { context, findings } = toContext(stated, {
    now: now.getTime(),
    head,
    place: said.context === undefined ? {} : { file: said.context },
  });
  const placement = said.placement ?? context.page?.placement ?? likelyPlacement(stated);
  return { context: { ...context, page: { ...context.page, placement } }, placement, findings };
}

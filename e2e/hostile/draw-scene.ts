import {
  createCatalog,
  decide,
  readContext,
  readFeed,
  type Catalog,
  type Slot,
  type SourceName,
} from '@uptier/core';
import { renderOffers, type RenderOptions } from '@uptier/preact/server';
import { hostileFeed, messagesOf } from './hostile-feed.js';
import type { Scene } from './scene.js';

type Served = RenderOptions['widget'];

const WIDGETS: Readonly<Record<string, Served>> = {
  'uptier-carousel': 'carousel',
  'uptier-banner': 'banner',
  'uptier-compare': 'comparison',
  'uptier-shipping': 'shipping',
  'uptier-modal': 'modal',
};

type Attributes = Readonly<Record<string, string>>;

const slotOf = (widget: Served, attributes: Attributes, at: number): Slot => ({
  id: `slot-${at}`,
  widget,
  placement: attributes['placement'] as Slot['placement'],
  ...(attributes['family'] !== undefined && { family: attributes['family'] }),
  ...(attributes['source'] && { source: attributes['source'] as SourceName }),
  ...(attributes['offer-role'] && { role: attributes['offer-role'] as NonNullable<Slot['role']> }),
});

/** The catalog of a server: read once for all scenes. */
export function hostileCatalog(payloads: readonly string[]): Catalog {
  const { feed } = readFeed(hostileFeed(payloads));
  if (!feed) throw new Error('no feed');
  return createCatalog(feed);
}

/** A scene as a server draws it, without any script. A bundle has no such form. */
export function drawScene(scene: Scene, catalog: Catalog, payloads: readonly string[]): string {
  const now = Date.UTC(2026, 10, 22);
  const elements = scene.elements(payloads);
  const widgets = elements.map(({ tag }) => WIDGETS[tag]!);
  const slots = elements.map(({ attributes }, i) => slotOf(widgets[i]!, attributes, i));
  const context = { ...readContext(scene.context(payloads)).context, now };
  const drawn = decide(catalog, context, slots).map((decision, i) => {
    const words = messagesOf(payloads[i] ?? '');
    const options = { widget: widgets[i]!, locale: 'en-US', words, buttons: ['onWhy'] } as const;
    return renderOffers(decision, options).html;
  });
  return drawn.join('');
}

import {
  createCatalog,
  decide,
  readContext,
  readFeed,
  type Slot,
  type SourceName,
} from '@uptier/core';
import { renderOffers, type RenderOptions } from '@uptier/preact/server';
import { hostileFeed, messagesOf } from './hostile-feed.js';
import type { Scene } from './scenes.js';

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

/** A scene as a server draws it, without any script. A bundle has no such form. */
export function drawScene(scene: Scene, payloads: readonly string[]): string {
  const { feed } = readFeed(hostileFeed(payloads));
  if (!feed) throw new Error('no feed');
  const elements = scene.elements(payloads);
  const slots = elements.map(({ tag, attributes }, at) => slotOf(WIDGETS[tag]!, attributes, at));
  const now = Date.UTC(2026, 10, 22);
  const context = { ...readContext(scene.context(payloads, 0)).context, now };
  return decide(createCatalog(feed), context, slots)
    .map((decision, at) => {
      const widget = WIDGETS[elements[at]!.tag]!;
      const words = messagesOf(payloads[at] ?? '');
      return renderOffers(decision, { widget, locale: 'en-US', words, buttons: ['onWhy'] }).html;
    })
    .join('');
}

import type { Page } from '@playwright/test';
import type { Element, Scene } from './scene.js';
import type { Guarded } from './stand-guard.js';

interface Shown {
  readonly context: object;
  readonly elements: readonly Element[];
}

/**
 * Runs in the page: puts elements in the place of those before, and waits until each has drawn something. The place is
 * emptied first, or those before would be decided once more for what the page says anew.
 */
async function showElements({ context, elements }: Shown): Promise<number> {
  const place = document.querySelector('#place')!;
  place.replaceChildren();
  (window as unknown as Guarded).uptier.push(['context', context]);
  place.append(
    ...elements.map(({ tag, attributes }) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return element;
    }),
  );
  const countDrawn = (): number =>
    [...place.children].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part]')).length;
  const LONGEST = 60_000;
  for (const end = performance.now() + LONGEST; performance.now() < end;) {
    if (countDrawn() === elements.length) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return countDrawn();
}

/** Shows a scene on the shop's page, in its `#place`. */
export async function showScene(
  page: Page,
  scene: Scene,
  payloads: readonly string[],
): Promise<void> {
  const shown = { context: scene.context(payloads), elements: scene.elements(payloads) };
  const count = await page.evaluate(showElements, shown);
  const { length } = shown.elements;
  if (count < length) throw new Error(`${scene.name}: drew ${count} of ${length}`);
}

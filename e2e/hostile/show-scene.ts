import { expect, type Page } from '@playwright/test';
import { readElements, type Drawn } from './read-element.js';
import type { Element, Scene } from './scenes.js';
import type { Guarded } from './stand-guard.js';

/** Elements that stand in the page at once: each that opens has the browser lay out all of them. */
const AT_ONCE = 50;

/** Puts elements in the place of those before, waits until each has drawn something, and reads them. */
async function showElements(page: Page, name: string, elements: readonly Element[]) {
  await page.evaluate((all) => {
    const made = all.map(({ tag, attributes }) => {
      const element = document.createElement(tag);
      for (const [attribute, value] of Object.entries(attributes))
        element.setAttribute(attribute, value);
      return element;
    });
    document.querySelector('#place')!.replaceChildren(...made);
  }, elements);
  const countDrawn = () =>
    page.evaluate(() => {
      const all = [...document.querySelector('#place')!.children];
      return all.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part]')).length;
    });
  await expect.poll(countDrawn, { message: name, timeout: 60_000 }).toBe(elements.length);
  return page.evaluate(readElements, '#place > *');
}

/** Shows a scene on the shop's page, a part of its elements after the other, and reads what they show. */
export async function showScene(
  page: Page,
  scene: Scene,
  payloads: readonly string[],
): Promise<Drawn[]> {
  const elements = scene.elements(payloads);
  const drawn: Drawn[] = [];
  for (let at = 0; at < elements.length; at += AT_ONCE) {
    await page.evaluate(
      (context) => {
        (window as unknown as Guarded).uptier.push(['context', context]);
      },
      scene.context(payloads, at),
    );
    const part = elements.slice(at, at + AT_ONCE);
    drawn.push(...(await showElements(page, scene.name, part)));
  }
  return drawn;
}

import type { Element, Scene } from './scenes.js';

/** Elements that stand in the page at once: each that opens has the browser lay out all of them. */
const AT_ONCE = 10;

/** A part of a scene: what the page says, and the elements that are about it. */
export interface SceneShown {
  readonly context: object;
  readonly elements: readonly Element[];
  /** Where among all elements of the scene these begin. */
  readonly from: number;
}

/** A scene in the parts in which it is shown, one after the other. */
export function partsOf(scene: Scene, payloads: readonly string[]): SceneShown[] {
  const all = scene.elements(payloads);
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => {
    const elements = all.slice(i * AT_ONCE, (i + 1) * AT_ONCE);
    const part = { from: i * AT_ONCE, count: elements.length };
    return { context: scene.context(payloads, part), elements, from: part.from };
  });
}

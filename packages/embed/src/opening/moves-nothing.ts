import { asBlock } from './as-block.js';

/** Whether any of this is on screen. What lies behind something else counts, too. */
const isInView = ({ top, right, bottom, left, width, height }: DOMRect): boolean =>
  width * height > 0 && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;

/** Where all lies that the element may push, as text: what is beside it, and beside all that it stands in. */
function placesRound(element: Element): string {
  // A scroll bar makes all the rest narrower.
  const places: number[] = [document.documentElement.clientWidth];
  const range = document.createRange();
  for (let node: Node = element; node.parentNode;) {
    for (const near of node.parentNode.childNodes) {
      range.selectNode(near);
      const box = range.getBoundingClientRect();
      if (near !== node && isInView(box)) places.push(box.x, box.y, box.width, box.height);
    }
    node = (node.parentNode as Partial<ShadowRoot>).host ?? node.parentNode;
    if (!(node instanceof Element)) break;
    // It may become higher, but no more.
    const { x, y, width } = node.getBoundingClientRect();
    places.push(x, y, width);
  }
  return places.join();
}

/**
 * Whether the element may grow, and nothing on screen moves: it stands last on its page, in a drawer that is closed, or
 * in a box of its own above the page. That is tried, and taken back before anything is painted.
 */
export function movesNothing(element: HTMLElement): boolean {
  const { style } = element;
  const before = placesRound(element);
  const own = style.cssText;
  // Where the page lets everything change slowly, nothing would have moved yet.
  style.setProperty('transition', 'none', 'important');
  // As it will be, where it stands in a line of text. No height counts for what is inline.
  asBlock(element);
  // More than it will.
  style.setProperty('min-block-size', '100vh', 'important');
  // What an element reserves is said in its shadow, which counts more.
  style.setProperty('--uptier-reserve', '100vh', 'important');
  style.setProperty('min-inline-size', '100%', 'important');
  const after = placesRound(element);
  style.cssText = own;
  return before === after;
}

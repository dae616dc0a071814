import { frames, isSeen, type ShownFrame } from './frames.js';

/** WCAG 2.2, 2.5.8: half of 24 px, less what browsers round. */
const REACH = 11.5;

const CORNERS = [
  [0, 0],
  [-REACH, -REACH],
  [REACH, -REACH],
  [-REACH, REACH],
  [REACH, REACH],
] as const;

/** What is hit at each corner of the square round a target's middle; its middle first. */
function hitsOf(target: HTMLElement, root: ShownFrame['root']): (Element | null)[] {
  target.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return CORNERS.map(([dx, dy]) => root.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy));
}

/** Controls that a finger may miss: a square of 24 px round the middle does not answer to it. */
export function findSmallTargets(): string[] {
  return frames().flatMap(({ id, root, elements }) =>
    elements
      .filter((one) => one.matches('button, a[href], input, select, summary') && isSeen(one))
      // A label answers for what is in it.
      .map((control) => control.closest('label') ?? control)
      .filter((target) => {
        const hits = hitsOf(target, root);
        // What the cart answered may lie over a title for a while.
        const isCovered = hits[0]?.closest('[part~="note"]');
        return !isCovered && !hits.every((hit) => target.contains(hit));
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${id}: ${target.part.value} ${width.toFixed()} x ${height.toFixed()}`;
      }),
  );
}

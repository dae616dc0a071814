import { brokenWordsOf } from './broken-words-of.js';
import { frames, isSeen } from './frames.js';
import { linesOf, type Line } from './lines-of.js';

const quote = (one: Element): string =>
  `${one.part.value}: ${one.textContent?.trim().slice(0, 40)}`;

const cuts = (way: string): boolean => ['hidden', 'clip'].includes(way);

/** What the shop names its products, and what a buyer said of one, as long as they like: shortened with "…". */
const SHORTENED = ['heading', 'title', 'called', 'tier-title', 'versions', 'proof'];
const LINES = 3;

/** Whether it is shortened on purpose, and tells enough before it is. */
function isShortened(one: Element): boolean {
  const isNamed = SHORTENED.some((name) => one.part.contains(name));
  return isNamed && Number(getComputedStyle(one).webkitLineClamp) >= LINES;
}

function isCutOff(one: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(one);
  const isLong = cuts(overflowX) && one.scrollWidth > one.clientWidth + 1;
  const isTall = cuts(overflowY) && one.scrollHeight > one.clientHeight + 1;
  return (isLong || isTall) && !isShortened(one) && one.textContent !== '';
}

/** Lines that are set close share some of their empty edge. */
function isOver({ box: a }: Line, { box: b }: Line): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 2 && high > 4 && high > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** Whether what holds a text, and not the other one, lies over the rest on a ground of its own. */
function isLaidOver(one: Element, other: Element): boolean {
  for (let at: Element | null = one; at && !at.contains(other); at = at.parentElement) {
    const { position, backgroundColor } = getComputedStyle(at);
    const isOnTop = position === 'sticky' || position === 'absolute';
    if (isOnTop && backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
  }
  return false;
}

/** Texts that are cut off by their own box, broken within a word for want of room, or printed over another one. */
export function findCrowding(): string[] {
  const crowded = frames().flatMap(({ id, elements }) => {
    const seen = elements.filter(isSeen);
    const lines = seen.flatMap(linesOf);
    const pairs = lines.flatMap((line, rank) =>
      lines
        .slice(rank + 1)
        .filter((other) => other.of !== line.of && isOver(line, other))
        .filter((other) => !isLaidOver(line.of, other.of) && !isLaidOver(other.of, line.of))
        .map((other) => `${id}: ${quote(line.of)} over ${quote(other.of)}`),
    );
    return [
      ...seen.filter(isCutOff).map((one) => `${id}: cut off: ${quote(one)}`),
      ...seen.flatMap(brokenWordsOf).map((word) => `${id}: broken: ${word}`),
      ...pairs,
    ];
  });
  return [...new Set(crowded)];
}

import { PNG } from 'pngjs';

/** Chromium draws the same corner of a page a step lighter or darker from one load to the next, of 255 steps. */
const STEP = 1;

/** The share of two pictures' pixels that are not the same; all of them where their sizes differ. */
export function shareOfDifference(one: Buffer, other: Buffer): number {
  if (one.equals(other)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const differs = (at: number): boolean => Math.abs(a.data[at]! - b.data[at]!) > STEP;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if (differs(at) || differs(at + 1) || differs(at + 2)) count += 1;
  return count / (a.width * a.height);
}

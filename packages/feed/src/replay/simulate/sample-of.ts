/** Spreads whole numbers over 32 bits, so that neighbours are far from one another (the end of MurmurHash3). */
function spread(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Which of the numbers from 1 to `total` are among `most`, spread over all of them, and the same ones each time. */
export function sampleOf(total: number, most: number): (number: number) => boolean {
  if (total <= most) return () => true;
  const spreads = Float64Array.from({ length: total }, (_, i) => spread(i + 1)).sort();
  const last = spreads[most - 1]!;
  return (number) => spread(number) <= last;
}

/** `1 product`, `1,234 families`: a number beside what it counts. */
export const saidCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

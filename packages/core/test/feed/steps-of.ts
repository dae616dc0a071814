export type Steps = readonly (string | number)[];

/** The steps of a warning's path: `$.products[3]["a b"]` are products, 3 and "a b". */
export function stepsOf(path: string): Steps {
  const steps: (string | number)[] = [];
  for (const [, name, bracket] of path.matchAll(/\.(\w+)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)) {
    steps.push(name ?? (JSON.parse(bracket!) as string | number));
  }
  return steps;
}

/** Whether one of two places is the other or holds it. */
export const areOnOneWay = (a: Steps, b: Steps): boolean =>
  a.slice(0, b.length).every((step, i) => String(step) === String(b[i]));

/** The steps of a JSON pointer (RFC 6901), as validators write it. */
export const pointerSteps = (pointer: string): Steps =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

import fc from 'fast-check';
import type { Steps } from './steps-of.js';

/** What people, exports and attackers put where something else should stand. */
const WRONG_VALUES: readonly unknown[] = [
  null,
  -1,
  -0,
  0,
  1,
  1.5,
  2,
  1e30,
  '',
  ' ',
  '\u00a0\u200b',
  '\u3164',
  'x',
  '1',
  'true',
  '2026-02-30',
  '2026-11-22T10:00:00',
  '12:00',
  'javascript:alert(1)',
  '//host/p',
  '__proto__',
  'x'.repeat(1001),
  'x'.repeat(201),
  true,
  false,
  [],
  {},
  [[]],
  [null],
  ['a', 2, 3],
  { id: 'x' },
  { a: null },
];

const stepsInto = (value: unknown): Steps[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([step, part]) => [
        [step],
        ...stepsInto(part).map((steps) => [step, ...steps]),
      ])
    : [];

type Node = Record<string | number, unknown>;

/** The same JSON with another value, or without any, at one place. */
function replaced(json: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...(json as Node) }) as Node;
  const part = replaced(copy[step], rest, value);
  if (part !== undefined) copy[step] = part;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete copy[step];
  return copy;
}

export interface Mutated {
  readonly json: unknown;
  readonly at: Steps;
}

const wrongValues = fc.constantFrom(...WRONG_VALUES, undefined).map((value) => ({ value }));

/** JSON that is wrong, or at least other, at one place. */
export const mutated = (
  arbitrary: fc.Arbitrary<unknown>,
  values: fc.Arbitrary<{ readonly value: unknown }> = wrongValues,
): fc.Arbitrary<Mutated> =>
  fc.tuple(arbitrary, fc.nat(), values).map(([json, choice, { value }]) => {
    const places = stepsInto(json);
    const at = places[choice % places.length] ?? [];
    return { json: replaced(json, at, value), at };
  });

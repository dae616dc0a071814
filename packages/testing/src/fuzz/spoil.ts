import fc from 'fast-check';

/** Where something stands: `['products', 3, 'price']`. */
export type Steps = readonly (string | number)[];

/** What people, exports and attackers put where something else should stand. All of it is JSON, but for "nothing". */
const WRONG_VALUES: readonly unknown[] = [
  null,
  -1,
  -0,
  0,
  1,
  1.5,
  2,
  1e15,
  1e30,
  '',
  ' ',
  '\u00a0\u200b',
  '\u3164',
  '\ud800',
  'x',
  '1',
  '-1',
  '1e3',
  'true',
  '2026-02-30',
  '2026-11-22T10:00:00',
  '12:00',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//host/p',
  '<img src=x onerror=alert(1)>',
  '&#99999999;',
  '{constructor}',
  '$&',
  '__proto__',
  'constructor',
  'toString',
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
  undefined,
];

/** One thing that is wrong with some JSON: at one of its places stands another value, or none. */
export interface Fault {
  readonly choice: number;
  readonly value: unknown;
}

/** Every kind of fault that a file can have. */
export const faults: fc.Arbitrary<Fault> = fc.record({
  choice: fc.nat(),
  value: fc.constantFrom(...WRONG_VALUES),
});

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

/** JSON with one fault, and where it is. */
export function spoil(json: unknown, { choice, value }: Fault) {
  const places = stepsInto(json);
  const at: Steps = places[choice % places.length] ?? [];
  return { json: replaced(json, at, value), at };
}

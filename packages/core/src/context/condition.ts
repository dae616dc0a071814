import { plainJson } from '../plain-json.js';
import type { Facts } from './facts.js';
import { isPath } from './paths.js';
import type { Condition } from '../feed/feed.js';

/**
 * Three answers: yes, no, and not known. A missing fact, an unknown path and an unknown operator are not
 * known, and `not` leaves them so: a shop's typing error can never make a campaign hold.
 */
type Answer = boolean | undefined;
type Test = (facts: Facts) => Answer;
type Compare = (fact: unknown) => Answer;

const unknown = () => undefined;

/** Whether the fact, or one of a list, is one of these. Compared as text, since ids may be written as numbers. */
function oneOf(operands: readonly unknown[]): Compare {
  if (operands.some((operand) => typeof operand === 'object')) return unknown;
  const wanted = new Set(operands.map(String));
  const [only] = wanted;
  // Nearly all conditions name one thing.
  const isWanted: (one: unknown) => boolean =
    wanted.size === 1 ? (one) => String(one) === only : (one) => wanted.has(String(one));
  return (fact) => (Array.isArray(fact) ? fact.some(isWanted) : isWanted(fact));
}

const single =
  (compare: Compare): Compare =>
  (fact) =>
    Array.isArray(fact) ? undefined : compare(fact);

const opposite = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

const ordered =
  (holds: (fact: number, bound: number) => boolean) =>
  (bound: unknown): Compare =>
  (fact) =>
    typeof fact === 'number' && typeof bound === 'number' ? holds(fact, bound) : undefined;

const equal = (operand: unknown): Compare => single(oneOf([operand]));

const operators: Record<string, (operand: unknown) => Compare> = {
  eq: equal,
  ne: (operand) => {
    const isEqual = equal(operand);
    return (fact) => opposite(isEqual(fact));
  },
  in: (operand) => (Array.isArray(operand) ? oneOf(operand) : unknown),
  has: (operand) => oneOf([operand]),
  gte: ordered((fact, bound) => fact >= bound),
  lte: ordered((fact, bound) => fact <= bound),
  gt: ordered((fact, bound) => fact > bound),
  lt: ordered((fact, bound) => fact < bound),
};

function all(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!;
  return (facts) => {
    let answer: Answer = true;
    for (const test of tests) {
      const one = test(facts);
      if (one === false) return false;
      if (one === undefined) answer = undefined;
    }
    return answer;
  };
}

const not =
  (test: Test): Test =>
  (facts) =>
    opposite(test(facts));

function compileTest(path: string, operator: string, operand: unknown): Test {
  if (operator === 'exists') {
    return typeof operand === 'boolean'
      ? (facts) => (facts(path) !== undefined) === operand
      : unknown;
  }
  if (!Object.hasOwn(operators, operator)) return unknown;
  const compare = operators[operator]!(operand);
  return (facts) => {
    const fact = facts(path);
    return fact === undefined ? undefined : compare(fact);
  };
}

/** Keeps the last answer: hundreds of campaigns ask the same few things of the same facts. */
function remember(test: Test): Test {
  let asked: Facts | undefined;
  let answer: Answer;
  return (facts) => {
    if (facts !== asked) {
      answer = test(facts);
      asked = facts;
    }
    return answer;
  };
}

/** What a shop's conditions ask, each thing once. */
export type KnownTests = Map<string, Test>;

function compile(condition: unknown, known: KnownTests): Test {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition))
    return unknown;
  const part = (value: unknown): Test => compile(value, known);
  const compilePart = (key: string, value: unknown): Test => {
    if (key === 'not') return not(part(value));
    if (key === 'all') return Array.isArray(value) ? all(value.map(part)) : unknown;
    if (key === 'any')
      return Array.isArray(value) ? not(all(value.map((one) => not(part(one))))) : unknown;
    const tests = Object.entries(Object(value)).map(([operator, operand]) =>
      compileTest(key, operator, operand),
    );
    return isPath(key) && tests.length ? all(tests) : unknown;
  };
  return all(
    Object.entries(condition).map(([key, value]): Test => {
      const name = plainJson([key, value]);
      const test = known.get(name) ?? remember(compilePart(key, value));
      known.set(name, test);
      return test;
    }),
  );
}

/**
 * Makes a condition ready to ask: does it hold, on these facts? Without a condition it always does. Conditions that
 * are given the same `known` tests ask each thing once of the same facts.
 */
export function compileCondition(
  condition: Condition | undefined,
  known: KnownTests = new Map(),
): (facts: Facts) => boolean {
  const test = compile(condition ?? {}, known);
  return (facts) => test(facts) === true;
}

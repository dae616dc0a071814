import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../src/context/condition.js';
import { readFacts } from '../../src/context/facts.js';
import type { Context } from '../../src/context/context.js';

const context: Context = {
  now: 1000,
  locale: 'en-US',
  page: { placement: 'cart', solvable: false },
  cart: {
    lines: [{ key: 'k', id: 'a', quantity: 2, price: 500 }],
    subtotal: 1000,
    currency: 'USD',
  },
  customer: {
    segment: 'student',
    labels: ['fan', 'vip'],
    days: 365,
    openComplaint: false,
    usage: { storage: { used: 85, limit: 100 } },
  },
};
const facts = readFacts(context, () => undefined);
const holds = (condition: unknown): boolean => compileCondition(condition as never)(facts);

/** A test that is true, one that is false, and one of which nobody knows. */
const YES = { 'customer.segment': { eq: 'student' } };
const NO = { 'customer.segment': { eq: 'teacher' } };
const UNKNOWN = { 'customer.score': { gte: 9 } };

describe('an operator compares a fact', () => {
  test.each<[string, object, boolean]>([
    ['eq: the same', { 'customer.segment': { eq: 'student' } }, true],
    ['eq: not the same', { 'customer.segment': { eq: 'teacher' } }, false],
    ['eq: a flag', { 'customer.openComplaint': { eq: false } }, true],
    ['eq: a number', { 'customer.days': { eq: 365 } }, true],
    ['eq: a number written as text', { 'customer.days': { eq: '365' } }, true],
    ['ne: not the same', { 'customer.segment': { ne: 'teacher' } }, true],
    ['ne: the same', { 'customer.segment': { ne: 'student' } }, false],
    ['ne: the same number, written as text', { 'customer.days': { ne: '365' } }, false],
    ['in: one of them', { 'customer.segment': { in: ['teacher', 'student'] } }, true],
    ['in: none of them', { 'customer.segment': { in: ['teacher'] } }, false],
    ['in: a list that shares one', { 'customer.labels': { in: ['new', 'vip'] } }, true],
    ['has: a list with it', { 'customer.labels': { has: 'vip' } }, true],
    ['has: a list without it', { 'customer.labels': { has: 'new' } }, false],
    ['has: a single fact', { 'customer.segment': { has: 'student' } }, true],
    ['gte: more', { 'cart.subtotal': { gte: 999 } }, true],
    ['gte: as much', { 'cart.subtotal': { gte: 1000 } }, true],
    ['gte: less', { 'cart.subtotal': { gte: 1001 } }, false],
    ['lte: less', { 'cart.subtotal': { lte: 1001 } }, true],
    ['lte: as much', { 'cart.subtotal': { lte: 1000 } }, true],
    ['lte: more', { 'cart.subtotal': { lte: 999 } }, false],
    ['gt: more', { 'cart.subtotal': { gt: 999 } }, true],
    ['gt: as much', { 'cart.subtotal': { gt: 1000 } }, false],
    ['lt: less', { 'cart.subtotal': { lt: 1001 } }, true],
    ['lt: as much', { 'cart.subtotal': { lt: 1000 } }, false],
    ['exists: it does', { 'customer.segment': { exists: true } }, true],
    ['exists: it does, and should not', { 'customer.segment': { exists: false } }, false],
    ['exists: it does not', { 'customer.score': { exists: true } }, false],
    ['exists: it does not, and should not', { 'customer.score': { exists: false } }, true],
    ['two operators: both hold', { 'cart.subtotal': { gte: 1000, lt: 1001 } }, true],
    ['two operators: one does not', { 'cart.subtotal': { gte: 1000, lt: 1000 } }, false],
    ['the share of a limit that is used', { 'customer.usage.storage': { gte: 0.85 } }, true],
    [
      'what follows from the cart’s lines',
      { 'cart.count': { eq: 2 }, 'cart.maxPrice': { eq: 500 } },
      true,
    ],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition)).toBe(expected);
    expect(holds({ not: condition })).toBe(!expected);
  });
});

describe('what is not known never makes a campaign hold, nor does its opposite', () => {
  test.each<[string, unknown]>([
    ['a missing fact', UNKNOWN],
    ['a missing fact that should differ', { 'customer.valueGroup': { ne: 'profitable' } }],
    ['a missing part of the context', { 'order.total': { gte: 0 } }],
    ['an unknown path', { 'customer.sgment': { eq: 'student' } }],
    ['an unknown path that should not exist', { 'customer.sgment': { exists: false } }],
    ['an unknown path that should exist', { 'customer.sgment': { exists: true } }],
    ['an unknown path without an operator', { 'customer.sgment': {} }],
    ['a path without an operator', { 'customer.segment': {} }],
    ['a machine’s own path', { 'constructor.name': { eq: 'Object' } }],
    ['an unknown operator', { 'customer.segment': { like: 'stud' } }],
    ['a machine’s own operator', { 'customer.segment': { toString: 'student' } }],
    ['an operator next to an unknown one', { 'customer.segment': { eq: 'student', like: 'stud' } }],
    ['a list compared as one', { 'customer.labels': { ne: 'vip' } }],
    ['a text compared as a number', { 'customer.segment': { gte: 1 } }],
    ['a number compared with text', { 'customer.days': { gte: '300' } }],
    ['an existence that is neither true nor false', { 'customer.segment': { exists: 'yes' } }],
    ['an operand that is no value', { 'customer.segment': { ne: { eq: 'teacher' } } }],
    ['a list of operands that are no values', { 'customer.segment': { in: [{}] } }],
    ['a value in place of an operator', { 'customer.segment': 'student' }],
    ['null in place of an operator', { 'customer.segment': null }],
    ['a list in place of an operator', { 'customer.segment': ['student'] }],
    ['a condition that is none', 'always'],
    ['a list in place of a condition', []],
    ['null in place of a condition', null],
    ['all of what is no list', { all: YES }],
    ['any of what is no list', { any: YES }],
  ])('%s', (_, condition) => {
    expect([holds({ all: [condition] }), holds({ not: condition })]).toEqual([false, false]);
  });
});

describe('three answers are put together', () => {
  test.each<[string, unknown, boolean | undefined]>([
    ['all: yes and yes', { all: [YES, YES] }, true],
    ['all: yes and no', { all: [YES, NO] }, false],
    ['all: yes and unknown', { all: [YES, UNKNOWN] }, undefined],
    ['all: no and unknown', { all: [NO, UNKNOWN] }, false],
    ['all: unknown and no', { all: [UNKNOWN, NO] }, false],
    ['all: of nothing', { all: [] }, true],
    ['any: no and yes', { any: [NO, YES] }, true],
    ['any: no and no', { any: [NO, NO] }, false],
    ['any: unknown and yes', { any: [UNKNOWN, YES] }, true],
    ['any: no and unknown', { any: [NO, UNKNOWN] }, undefined],
    ['any: of nothing', { any: [] }, false],
    ['not: no', { not: NO }, true],
    ['not: unknown', { not: UNKNOWN }, undefined],
    ['not not: yes', { not: { not: YES } }, true],
    ['side by side, all must hold', { ...YES, 'cart.subtotal': { gte: 1001 } }, false],
    ['deep: any in all in not', { not: { all: [YES, { any: [NO, UNKNOWN] }] } }, undefined],
    ['nothing at all', {}, true],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition)).toBe(expected === true);
    expect(holds({ not: condition })).toBe(expected === false);
  });

  test('without a condition a campaign always holds', () => {
    expect(compileCondition(undefined)(facts)).toBe(true);
  });
});

describe('conditions of one shop', () => {
  test('that have something in common each hold by the facts that they are asked of', () => {
    const known = new Map();
    const student = compileCondition(YES, known);
    const unhappyStudent = compileCondition({ ...YES, not: UNKNOWN }, known);
    const other = readFacts({ ...context, customer: { segment: 'teacher' } }, () => undefined);
    const scored = readFacts(
      { ...context, customer: { segment: 'student', score: 3 } },
      () => undefined,
    );
    const answers = [facts, other, scored, facts].map((of) => [student(of), unhappyStudent(of)]);
    expect(answers).toEqual([
      [true, false],
      [false, false],
      [true, true],
      [true, false],
    ]);
  });
});

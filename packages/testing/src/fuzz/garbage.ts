import fc from 'fast-check';
import { boxed, type Boxed } from './boxed.js';

const boom = () => {
  throw new Error('boom');
};

const withGetter = (value: unknown): unknown =>
  Object.defineProperty({ id: value, title: value }, 'price', { get: boom, enumerable: true });

const loop = (value: unknown): unknown => {
  const object: Record<string, unknown> = { id: value, a: [value] };
  object['products'] = [object];
  object['self'] = object;
  return object;
};

const deep = (value: unknown): unknown => {
  let nested: unknown = value;
  for (let i = 0; i < 20_000; i++) nested = i % 2 ? [nested] : { not: nested, all: nested };
  return nested;
};

const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const;
const proxied = (value: unknown, trap: (typeof traps)[number]): unknown =>
  new Proxy(Object(value) as object, { [trap]: boom });

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withObjectString: true,
});

/** Values of every kind that JavaScript has, and some that were made to hurt; boxed, since they hurt tests too. */
export const garbage: fc.Arbitrary<Boxed> = fc
  .oneof(
    anything.map((value) => () => value),
    fc
      .constantFrom(Symbol('s'), /x/, NaN, Infinity, -0, 10n, new Date(NaN))
      .map((value) => () => value),
    fc.tuple(anything, fc.constantFrom(withGetter, loop, deep)).map(
      ([value, make]) =>
        () =>
          make(value),
    ),
    fc.tuple(anything, fc.constantFrom(...traps)).map(
      ([value, trap]) =>
        () =>
          proxied(value, trap),
    ),
  )
  .map((make) => boxed(make()));

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Finding, Place } from '../findings/finding.js';
import { feedSchema } from './feed-schema.js';
import { saySchemaFault } from './say-schema-fault.js';

interface Validators {
  readonly feed: ValidateFunction;
  readonly product: ValidateFunction;
}

let made: Validators | undefined;

/** Made when first needed: it takes a tenth of a second. */
function validators(): Validators {
  if (made) return made;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  addFormats.default(ajv);
  const part = (name: string) =>
    ajv.compile({ ...feedSchema.$defs[name], $id: `urn:uptier:${name}`, $defs: feedSchema.$defs });
  made = { feed: ajv.compile(feedSchema), product: part('product') };
  return made;
}

/** What only the head and the first product say, so that a big feed is not gone through at once. */
const headOf = (stated: Readonly<Record<string, unknown>>): object => ({
  ...stated,
  ...(Array.isArray(stated['products']) && { products: stated['products'].slice(0, 1) }),
});

/** `/campaigns/0/when` -> `.campaigns[0].when` */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) =>
      /^\d+$/.test(step) ? `[${step}]` : /^[a-z]\w*$/i.test(step) ? `.${step}` : `["${step}"]`,
    )
    .join('');

/** One finding a place: where several choices are open, each of them complains. */
function* tell(errors: readonly ErrorObject[], at: (path: string) => Place): Generator<Finding> {
  const byPlace = new Map<string, ErrorObject[]>();
  for (const error of errors)
    byPlace.set(error.instancePath, [...(byPlace.get(error.instancePath) ?? []), error]);
  for (const [pointer, own] of byPlace) {
    const isDeeper = [...byPlace.keys()].some((other) => other.startsWith(`${pointer}/`));
    const told = own.filter(({ keyword }) => !(isDeeper && /^(any|one)Of$|^if$/.test(keyword)));
    if (told.length) yield saySchemaFault(told, at(pathOf(pointer)));
  }
}

/** Faults of everything but the products. `products` tells how many there are. */
export function* headFaults(stated: Readonly<Record<string, unknown>>): Generator<Finding> {
  const { feed } = validators();
  if (feed(headOf(stated))) return;
  // The products are looked at one by one; and that it has none, in one place or the other, is told once.
  const ofHead = feed.errors!.filter(
    ({ instancePath, schemaPath }) =>
      !instancePath.startsWith('/products/0') && !/^#\/(if$|else\/anyOf\/)/.test(schemaPath),
  );
  yield* tell(ofHead, (path) => ({ path: `$${path}` }));
}

/** Faults of the products, one by one. */
export function* productFaults(
  products: readonly unknown[],
  at: (index: number) => Place,
): Generator<Finding> {
  const { product } = validators();
  for (const [index, stated] of products.entries()) {
    if (product(stated)) continue;
    const place = at(index);
    yield* tell(product.errors!, (path) => ({ ...place, path: `${place.path ?? ''}${path}` }));
  }
}

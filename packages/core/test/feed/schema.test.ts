import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPolicy } from '../../src/feed/policy.js';
import { readFeed, readShard } from '@uptier/core';
import { isPath } from '../../src/context/paths.js';
import { arbitraryOf } from './arbitrary-of-schema.js';
import { fuzzing, mutated } from '@uptier/testing/fuzz';
import { resolve, schema, schemaErrors, shardErrors, type Schema } from './schema.js';
import { areOnOneWay, pointerSteps, stepsOf, type Steps } from './steps-of.js';

const feeds = arbitraryOf(schema);
const shards = arbitraryOf({ $ref: '#/$defs/shard' });

/** What a feed is told to lack that has lost one of these. */
const MISSED_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  shards: ['products'],
  off: ['version', 'currency', 'exponent', 'products'],
};

describe('every example feed', () => {
  const folder = new URL('examples/', import.meta.url);
  it.each(readdirSync(folder))(
    '%s is accepted by the schema and read without a warning',
    (file) => {
      const json: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      expect(schemaErrors(json)).toEqual([]);
      expect(readFeed(json).warnings).toEqual([]);
    },
  );
});

describe('schema and reader', { timeout: 60_000 }, () => {
  it('agree on feeds that the schema accepts: read without a warning, nothing lost', () => {
    fc.assert(
      fc.property(feeds, (json) => {
        expect(schemaErrors(json)).toEqual([]);
        const { feed, warnings } = readFeed(json);
        expect(warnings).toEqual([]);
        const { products = [], campaigns = [] } = json as {
          products?: unknown[];
          campaigns?: unknown[];
        };
        expect(feed?.products).toHaveLength(products.length);
        expect(feed?.campaigns).toHaveLength(campaigns.length);
      }),
      fuzzing(500, 100),
    );
  });

  it('agree on shards that the schema accepts', () => {
    fc.assert(
      fc.property(shards, (json) => {
        expect(shardErrors(json)).toEqual([]);
        const { shard, warnings } = readShard(json);
        expect(warnings).toEqual([]);
        const { products, cards, references } = json as Record<string, unknown[] | undefined>;
        expect([shard.products?.length, shard.cards?.length, shard.references?.length]).toEqual([
          products?.length,
          cards?.length,
          references?.length,
        ]);
      }),
      fuzzing(500, 100),
    );
  });

  it('agree on shards with one fault', () => {
    fc.assert(
      fc.property(mutated(shards), ({ json }) => {
        expect(readShard(json).warnings.length > 0).toBe(shardErrors(json).length > 0);
      }),
      fuzzing(1000, 200),
    );
  });

  it('agree on feeds with one fault: both name its place, or both see none', () => {
    fc.assert(
      fc.property(mutated(feeds), ({ json, at }) => {
        const errors = schemaErrors(json).map(({ instancePath }) => pointerSteps(instancePath));
        // Another id may be the id of another product, which only the reader sees.
        fc.pre(errors.length > 0 || at.at(-1) !== 'id');
        const { warnings } = readFeed(json);
        const places = warnings.map(({ path }) => stepsOf(path));
        const isKnown = (place: Steps) => errors.some((error) => areOnOneWay(place, error));
        const faulty = [at, ...(MISSED_WITHOUT[at[0]!] ?? []).map((field) => [field])];
        const isNamed = places.some((place) => faulty.some((fault) => areOnOneWay(place, fault)));
        expect(isNamed).toBe(errors.length > 0);
        expect(places.filter((place) => !isKnown(place))).toEqual([]);
      }),
      fuzzing(1500, 300),
    );
  });
});

describe('the schema', () => {
  const parts = (part: Schema): Schema[] => Object.values(part.properties ?? {});
  const all = [schema, ...Object.values(schema.$defs ?? {})].flatMap((part) => [
    part,
    ...parts(part),
    ...parts(part).flatMap(parts),
  ]);

  it('describes every field in one line', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ description = '' }) => !/^[^\n]+\.$/.test(description))).toEqual([]);
  });

  it('states the defaults that the reader fills in', () => {
    const defaultsOf = (part: Schema): unknown => {
      const { default: value, properties } = resolve(part);
      if (value !== undefined || !properties) return value;
      const fields = Object.entries(properties).map(([name, field]) => [name, defaultsOf(field)]);
      return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
    };
    expect(defaultsOf({ $ref: '#/$defs/policy' })).toEqual(fillPolicy({}, 'USD', 2));
  });

  it('lets conditions read no other paths than the core has', () => {
    const [named] = schema.$defs?.['condition']?.propertyNames?.anyOf ?? [];
    const paths = (named?.enum ?? []).filter(
      (path) => !['all', 'any', 'not'].includes(path as string),
    );
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !isPath(path as string))).toEqual([]);
  });
});

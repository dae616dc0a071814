import { readShard, shardOf, type Product } from '@uptier/core';
import type { Finding, Place } from '../findings/finding.js';
import type { Opened } from './opened.js';
import type { ShardNames } from './shards-of.js';

type Fields = Readonly<Record<string, unknown>>;

/** One shard, read as JSON. */
export interface Piece {
  readonly shard: number;
  readonly file: string;
  readonly json: unknown;
}

const listIn = (fields: unknown, name: string): readonly unknown[] => {
  const list = (Object(fields) as Fields)[name];
  return Array.isArray(list) ? list : [];
};

const idOf = (product: unknown): string => String((Object(product) as Fields)['id']);

/** The lists of categories lie with the shards; a page knows one of them from whichever it has read. */
class Rankings {
  readonly #lists: Record<string, Record<string, unknown>> = {};
  add(rankings: unknown): void {
    for (const [name, lists] of Object.entries(Object(rankings) as Fields))
      this.#lists[name] = { ...this.#lists[name], ...(Object(lists) as Fields) };
  }
  get all(): Fields {
    return this.#lists;
  }
}

/** What has been read so far. */
class Joined {
  readonly products: unknown[] = [];
  readonly findings: Finding[] = [];
  readonly rankings = new Rankings();
  readonly #places: (readonly [file: number, index: number])[] = [];
  readonly #files: string[] = [];
  readonly #seen = new Set<string>();
  readonly #read = new Set<number>();
  readonly #cards = new Map<string, Product>();
  /** What lies somewhere, but not, so far, in the shard of its own id. */
  readonly #homeless = new Map<string, Place>();
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  add(piece: Piece): void {
    const { shard, file, json } = piece;
    this.#files.push(file);
    this.#read.add(shard);
    this.findings.push(...unreadable(piece));
    this.rankings.add((Object(json) as Fields)['rankings']);
    for (const [index, product] of listIn(json, 'products').entries())
      this.#addProduct(product, index, piece);
    for (const card of readShard({ cards: listIn(json, 'cards') }).shard.cards ?? [])
      this.#cards.set(card.id, card);
  }

  #addProduct(product: unknown, index: number, { shard, file }: Piece): void {
    const id = idOf(product);
    const isNew = !this.#seen.has(id);
    if (this.#shardOf(id) === shard) this.#homeless.delete(id);
    else if (isNew) this.#homeless.set(id, { file, path: `$.products[${index}]` });
    if (!isNew) return;
    this.#seen.add(id);
    this.products.push(product);
    this.#places.push([this.#files.length - 1, index]);
  }

  #shardOf(id: string): number {
    return shardOf(id, { count: this.#count });
  }

  placeOf(index: number): Place {
    const [file, at] = this.#places[index]!;
    return { file: this.#files[file]!, path: `$.products[${at}]` };
  }

  get isWhole(): boolean {
    return this.#read.size >= this.#count;
  }

  /** Of what is not here whole. */
  get cards(): Product[] {
    return [...this.#cards.values()].filter(({ id }) => !this.#seen.has(id));
  }

  /** A page looks for a product in the shard of its id. */
  get misplaced(): Finding[] {
    return [...this.#homeless]
      .filter(([id]) => this.#read.has(this.#shardOf(id)))
      .map(([id, place]) => ({
        severity: 'error',
        code: 'shard-misplaced',
        place,
        message: `A page looks for "${id}" in shard ${this.#shardOf(id)}, and it is not there.`,
        advice: 'Build the feed anew with uptier build.',
      }));
  }
}

function unreadable({ file, json }: Piece): Finding[] {
  const { shard, warnings } = readShard(json);
  if (!warnings.length || shard.products || shard.cards) return [];
  const message = `The shard cannot be read: ${warnings[0]!.path} ${warnings[0]!.problem}.`;
  return [{ severity: 'error', code: 'shard-unreadable', place: { file }, message }];
}

/** Puts a feed together from its head and from shards, each product once, which knows where it lies. */
export async function joinShards(
  head: Fields,
  { count }: Pick<ShardNames, 'count'>,
  pieces: AsyncIterable<Piece>,
): Promise<Opened> {
  const joined = new Joined(count);
  joined.rankings.add(head['rankings']);
  for await (const piece of pieces) joined.add(piece);
  const { products, rankings, isWhole, cards, findings, misplaced } = joined;
  return {
    stated: { ...head, products, rankings: rankings.all },
    placeOf: (index) => joined.placeOf(index),
    isWhole,
    cards,
    findings: [...findings, ...misplaced],
  };
}

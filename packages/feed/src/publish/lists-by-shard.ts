import { shardOf, type Campaign, type Ranking, type RankingName } from '@uptier/core';
import { addList, type Piece } from './shard-piece.js';

/** As many of a list as anybody asks for. */
export const LISTED = 24;
/** As many of a category's best sellers as stand for it beside what links to it, or answer a search. */
export const STANDING = 5;

export type Rankings = Readonly<Partial<Record<RankingName, Ranking>>>;

/** What a shard holds because of a list or a campaign. */
export type Fill = (piece: Piece, addCards: (ids: readonly string[]) => void) => void;

/** A list and its cards, under the category's key, or that of the whole shop. */
function* ofLists(rankings: Rankings): Generator<[key: string, fill: Fill]> {
  for (const [name, lists] of Object.entries(rankings) as [RankingName, Ranking][])
    for (const [category, all] of Object.entries(lists)) {
      const ids = all.slice(0, LISTED);
      if (category === '*') yield [`ranking:${name}`, (_piece, addCards) => addCards(ids)];
      else
        yield [
          `category:${category}`,
          (piece, addCards) => {
            addList(piece, name, [category, ids]);
            addCards(ids);
          },
        ];
    }
}

/** Best sellers, by the words that somebody may search for. */
function* ofSearches({ bestSellers = {} }: Rankings): Generator<[key: string, fill: Fill]> {
  const called = new Map<string, string>();
  for (const category of Object.keys(bestSellers).sort())
    if (!called.has(category.toLowerCase())) called.set(category.toLowerCase(), category);
  for (const [words, category] of called) {
    const ids = bestSellers[category]!.slice(0, LISTED);
    yield [
      `search:${words}`,
      (piece, addCards) => {
        if (category !== '*') addList(piece, 'bestSellers', [category, ids]);
        addCards(ids.slice(0, STANDING));
      },
    ];
  }
}

function* ofCampaigns(campaigns: readonly Campaign[]): Generator<[key: string, fill: Fill]> {
  for (const { id, offer } of campaigns)
    if (Array.isArray(offer))
      yield [`campaign:${id}`, (_piece, addCards) => addCards(offer as readonly string[])];
}

/** What lies in each shard because of the shop's lists and campaigns. */
export function listsByShard(
  { rankings, campaigns }: { rankings: Rankings; campaigns: readonly Campaign[] },
  count: number,
): (shard: number) => readonly Fill[] {
  const shards = new Map<number, Fill[]>();
  for (const lists of [ofLists(rankings), ofSearches(rankings), ofCampaigns(campaigns)])
    for (const [key, fill] of lists) {
      const shard = shardOf(key, { count });
      const fills = shards.get(shard);
      if (fills) fills.push(fill);
      else shards.set(shard, [fill]);
    }
  return (shard) => shards.get(shard) ?? [];
}

import { list, object, record, tuple } from './containers.js';
import type { Rules } from '../campaign/rules.js';
import type { AmountsLike, CategoryLink, FeedHead, PolicyPart, Ranking, Shards } from './feed.js';
import { fillPolicy, readPolicy } from './policy.js';
import { over } from './over.js';
import { moment } from './read-moment.js';
import { attemptField, enter, otherwise, type Reader } from './reader.js';
import { currency, exactly, flag, id, like, name, share, text, url, whole } from './values.js';

const ranking: Reader<Ranking> = record(list(id, 200), 10_000);
export const rankings: Reader<FeedHead['rankings']> = object({
  bestSellers: ranking,
  mostViewed: ranking,
  deals: ranking,
  newest: ranking,
});
/** A name of one file, which leads nowhere but beside the feed. */
const build = like(/^[\w-]+(\.[\w-]+)*$/, id);
const path = like(/^(([\w-]|\{build\})\.?)*\{shard\}(\.?([\w-]|\{build\}|\{shard\}))*$/, id);
const shards = object<Shards>({ build, count: whole(1, 1_048_576), path }, [
  'build',
  'count',
  'path',
]);

const version = exactly(1);

/** A head as the file holds it: whatever has a default may be missing. */
type StatedHead = Pick<FeedHead, 'version' | 'currency' | 'exponent'> &
  Partial<Omit<FeedHead, 'policy' | 'campaigns' | 'experiments'>> & {
    readonly policy?: PolicyPart;
  };

const stated = object<StatedHead>(
  {
    version,
    currency,
    exponent: whole(0, 4),
    taxIncluded: flag,
    locale: name,
    // A feed whose age nobody can tell may be of any.
    generatedAt: otherwise(moment, 0),
    // A switch that cannot be read was meant to be used.
    off: otherwise(flag, true),
    policy: readPolicy,
    categoryLinks: list<CategoryLink>(tuple<[string, string, number]>(name, name, share), 10_000),
    rankings,
    topics: record(object({ help: url }), 1000),
    messages: record(record(text(1000), 500)),
    amounts: record(tuple<AmountsLike>(name, name, name)),
    shards,
  },
  ['version', 'currency', 'exponent'],
);

/**
 * Everything of a feed but its products, with the defaults filled in. Without `rules`, campaigns and experiments
 * are left out.
 */
export const readHead =
  (rules?: Rules): Reader<FeedHead> =>
  (json, reading) => {
    // Whoever must be quick writes no more than the switch.
    const value =
      (json as Partial<FeedHead>).off === true
        ? { version: 1, currency: 'XXX', exponent: 0, ...(json as object) }
        : (json as Partial<FeedHead>);
    // What else another version holds may mean other things.
    if (!version(value.version, enter(reading, 'version'))) return undefined;
    // A copy, of the known fields alone: the head must not bring along products that nobody has read.
    const head = stated(value, { ...reading, copies: 'outside' });
    return (
      head && {
        ...over({ categoryLinks: [], rankings: {}, topics: {}, messages: {} }, head),
        campaigns:
          (rules && attemptField(value, enter(reading, 'campaigns'), rules.readCampaigns)) ?? [],
        experiments:
          (rules && attemptField(value, enter(reading, 'experiments'), rules.readExperiments)) ??
          [],
        policy: fillPolicy(head.policy ?? {}, head.currency, head.exponent),
      }
    );
  };

import { readFeed, type Feed } from '@uptier/core';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import type { Terminal } from '../terminal/terminal.js';
import { feedFile } from './feed-file.js';
import { findingsNotRead, GrowingFeed, type Published } from './growing-feed.js';
import { isAddress, readPlace, type ReadPlace } from './read-place.js';

/** Where it is read from, and who looks on. */
interface Opening {
  readonly readJson?: ReadPlace;
  readonly terminal?: Pick<Terminal, 'progress'>;
}

function mustRead(json: unknown, file: string): { feed: Feed; findings: Finding[] } {
  const { feed, warnings } = readFeed(json);
  const findings = findingsNotRead(file, warnings);
  if (feed) return { feed, findings };
  throw new UserError(
    {
      code: 'no-feed',
      place: { file },
      message: 'This is no feed that can be read: pages show nothing with it.',
      advice: 'A feed is what uptier build writes. It states version 1, currency and exponent.',
    },
    ...findings,
  );
}

/** Opens a feed, and reads of its shards only what is asked for. Fails in words where there is none. */
export async function openGrowing(said: string, opening: Opening = {}): Promise<GrowingFeed> {
  const place = isAddress(said) ? said : await feedFile(said);
  const { readJson = readPlace, terminal } = opening;
  const { feed, findings } = mustRead(await readJson(place), place);
  return new GrowingFeed({ feed, place, findings, readJson, terminal });
}

/** Opens a feed, all of it: a file, a folder with a `feed.json`, or an address. Fails in words where there is none. */
export async function openPublished(said: string, opening: Opening = {}): Promise<Published> {
  const growing = await openGrowing(said, opening);
  await growing.readAll();
  return growing;
}

import type { CustomCalls, LateCode, Platform, PlatformPorts } from '@uptier/platforms';
import { leanCustom } from '@uptier/platforms/lean/custom';
import type { LoadChunk } from '../boot/load-chunk.js';
import type { PostChange } from '../chunks/accept-url.js';
import { lateCodeOf } from './late-code.js';
import { swapJournal } from './swap-journal.js';

/** What the shop under a page is made of. */
interface Parts {
  /** Missing: the page gives its own functions. */
  readonly createPlatform?: ((ports: PlatformPorts & LateCode) => Platform) | undefined;
  readonly calls: () => CustomCalls;
  /** Where a server of the shop's own takes what is accepted after an order. */
  readonly acceptUrl: string | undefined;
  readonly load: LoadChunk;
  /** "none": nothing is kept. */
  readonly storage: string | undefined;
}

/** What a page that needs no lock may not have. */
const locks = (): PlatformPorts['locks'] => (navigator as Partial<Navigator>).locks;

/** A shop's cart is no order: what is taken after one needs an address that the shop gives. */
const placementsOf = ({ placements }: Platform, { createPlatform, acceptUrl }: Parts) =>
  createPlatform && acceptUrl === undefined
    ? placements.filter((placement) => placement !== 'post-purchase')
    : placements;

/** Makes the shop under the page: its platform, with the address that takes what is accepted after an order. */
export function shopOf(parts: Parts): Platform {
  const { createPlatform, calls, acceptUrl, load, storage } = parts;
  const platform = createPlatform
    ? createPlatform({
        ...lateCodeOf(load),
        journal: storage === 'none' ? undefined : swapJournal(!!locks()),
        locks: locks(),
      })
    : leanCustom(calls, lateCodeOf(load));
  let posting: Promise<PostChange> | undefined;
  const post: Platform['changeCart'] = async (change, asked) => {
    posting ??= load<{ createPostChange: () => PostChange }>('accept-url').then(
      ({ createPostChange }) => createPostChange(),
    );
    // What did not come may come with the next yes.
    posting.catch(() => (posting = undefined));
    return (await posting)({ url: acceptUrl ?? '', order: asked?.order }, change, asked);
  };
  return {
    ...platform,
    placements: placementsOf(platform, parts),
    readContext: async () => ({
      abilities: { amendOrder: platform.amendOrder },
      ...(await platform.readContext()),
    }),
    changeCart: (change, asked) =>
      acceptUrl !== undefined && asked?.slot?.placement === 'post-purchase'
        ? post(change, asked)
        : platform.changeCart(change, asked),
  };
}

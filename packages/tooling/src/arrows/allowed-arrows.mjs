/**
 * Which package may import which, by folder. The arrows run one way; whoever adds one here turns
 * the house around, so read CONTRIBUTING.md first.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const allowedArrows = {
  core: [],
  platforms: ['core'],
  preact: ['core'],
  embed: ['core', 'platforms', 'preact'],
  feed: ['core'],
  testing: ['core'],
  docs: ['core', 'platforms', 'feed'],
};

/** What core may import from outside the workspace. */
export const allowedInCore = ['nanostores'];

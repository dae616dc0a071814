/** @typedef {{ readonly means: string, readonly mend: string }} Told */

/**
 * What each code means, and what to do. The type asks for one text for each code that the core has.
 * @satisfies {Readonly<Record<import('@uptier/core').ErrorCode, Told>>}
 */
export const errors = {
  'config-invalid': {
    means: 'An attribute of the tag or of an element, or a pushed command, means nothing.',
    mend: 'Open the page with `?uptier=debug`: the panel names what means nothing, and what was likely meant.',
  },
  'feed-unreachable': {
    means: 'The feed did not come.',
    mend: 'Open the address of `data-feed` in the browser. From another site it needs the header `Access-Control-Allow-Origin`.',
  },
  'feed-unreadable': {
    means: 'What came is no feed, or one of another version.',
    mend: 'Run `uptier validate` on that address.',
  },
  'feed-stale': {
    means: 'The feed is older than `policy.maxAgeHours`, so its prices may be wrong.',
    mend: 'See why the nightly build did not run.',
  },
  'feed-off': {
    means: 'The feed says that it is switched off.',
    mend: 'Publish it without `"off": true`.',
  },
  'chunk-unreachable': {
    means: 'A file of the script did not come, or is not what was published with it.',
    mend: 'Publish the whole folder again, all files of one version. Look whether the host changes scripts.',
  },
  'rules-unreachable': {
    means: 'The code that campaigns and experiments need did not come: no offer is shown.',
    mend: 'The same as for `chunk-unreachable`.',
  },
  'placement-unavailable': {
    means: 'The platform lets nothing be shown there.',
    mend: 'Use another placement: see the table of platforms.',
  },
  late: {
    means: 'An offer waits for a moment to open in which nothing on the page moves.',
    mend: 'Give the element `reserve`, and the same height in the style sheet of the page.',
  },
  'cart-failed': {
    means: 'The shop’s cart could not be read or changed.',
    mend: 'Read `detail`; on a shop of your own look at `readCart` and `changeCart`.',
  },
  'cart-silent': {
    means: 'The cart did not answer for a minute. A late answer still counts.',
    mend: 'See why the shop is slow, or why `changeCart` never settles.',
  },
  'quote-failed': {
    means: 'The shop did not tell today’s prices.',
    mend: 'Read `detail`. Until it answers, what needs a price of today is not offered.',
  },
  'words-missing': {
    means: 'A language lacks a text; it is said in English.',
    mend: 'State it under `messages` in the feed.',
  },
  'walk-failed': {
    means: 'Anything else. The page shows what it showed before.',
    mend: 'It is a fault of Uptier’s: please report it with `detail`.',
  },
};

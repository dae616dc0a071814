import { FEED_CACHE, FOLDER, PUBLIC, SHARD_CACHE } from '../places.js';

/** The rules of Netlify and Cloudflare Pages, which read the same file. */
export const headersFile = {
  file: `${PUBLIC}/_headers`,
  text: `# The first file of the feed: asked for anew after five minutes.
/${FOLDER}/feed.json
  Cache-Control: ${FEED_CACHE}
  Access-Control-Allow-Origin: *

# Its shards: what is in one never changes, since its name would too.
/${FOLDER}/uptier-*
  Cache-Control: ${SHARD_CACHE}
  Access-Control-Allow-Origin: *
`,
  advice: 'It has to lie at the top of the folder that is published.',
};

import { FEED_CACHE, FOLDER, SHARD_CACHE } from '../places.js';
import { TOOLS } from '../tools.js';
import type { Host } from './host.js';

const rule = (source: string, cache: string) => ({
  source,
  headers: [
    { key: 'Cache-Control', value: cache },
    { key: 'Access-Control-Allow-Origin', value: '*' },
  ],
});

const rules = {
  headers: [rule(`/${FOLDER}/feed.json`, FEED_CACHE), rule(`/${FOLDER}/uptier-(.*)`, SHARD_CACHE)],
};

export const vercel: Host = {
  title: 'Vercel',
  headers: {
    file: 'vercel.json',
    text: `${JSON.stringify(rules, null, 2)}\n`,
    advice: 'Where there is a vercel.json already, its "headers" have to be put beside your own.',
  },
  publish: `      - run: npx --yes ${TOOLS.vercel} deploy --prod --yes --token "$VERCEL_TOKEN"
        env:
          VERCEL_TOKEN: \${{ secrets.VERCEL_TOKEN }}
          VERCEL_ORG_ID: \${{ secrets.VERCEL_ORG_ID }}
          VERCEL_PROJECT_ID: \${{ secrets.VERCEL_PROJECT_ID }}
`,
  secrets: ['VERCEL_TOKEN', 'VERCEL_ORG_ID', 'VERCEL_PROJECT_ID'],
  compress: false,
};

import { PUBLIC } from '../places.js';
import { TOOLS } from '../tools.js';
import { headersFile } from './headers-file.js';
import type { Host } from './host.js';

/** There are at most as many shards as products, and those of the last build lie beside those of this one. */
const LIMIT =
  'Cloudflare Pages takes 20,000 files in its free plan, and the shards of the last build lie beside those of this one: for more than 8,000 products say "shards": 8192 in the config.';

export const cloudflarePages: Host = {
  title: 'Cloudflare Pages',
  headers: {
    ...headersFile,
    advice: `${headersFile.advice} ${LIMIT}`,
  },
  publish: `      - run: npx --yes ${TOOLS.wrangler} pages deploy ${PUBLIC} --project-name "$PROJECT"
        env:
          CLOUDFLARE_API_TOKEN: \${{ secrets.CLOUDFLARE_API_TOKEN }}
          CLOUDFLARE_ACCOUNT_ID: \${{ secrets.CLOUDFLARE_ACCOUNT_ID }}
          PROJECT: \${{ secrets.CLOUDFLARE_PROJECT }}
`,
  secrets: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_PROJECT'],
  compress: false,
};

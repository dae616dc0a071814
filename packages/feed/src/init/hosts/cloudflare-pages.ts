import { PUBLIC } from '../places.js';
import { headersFile } from './headers-file.js';
import type { Host } from './host.js';

export const cloudflarePages: Host = {
  title: 'Cloudflare Pages',
  headers: headersFile,
  publish: `      - run: npx --yes wrangler pages deploy ${PUBLIC} --project-name "$PROJECT"
        env:
          CLOUDFLARE_API_TOKEN: \${{ secrets.CLOUDFLARE_API_TOKEN }}
          CLOUDFLARE_ACCOUNT_ID: \${{ secrets.CLOUDFLARE_ACCOUNT_ID }}
          PROJECT: \${{ secrets.CLOUDFLARE_PROJECT }}
`,
  secrets: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_PROJECT'],
  compress: false,
};

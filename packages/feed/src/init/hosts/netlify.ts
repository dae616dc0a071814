import { PUBLIC } from '../places.js';
import { TOOLS } from '../tools.js';
import { headersFile } from './headers-file.js';
import type { Host } from './host.js';

export const netlify: Host = {
  title: 'Netlify',
  headers: headersFile,
  publish: `      - run: npx --yes ${TOOLS.netlify} deploy --prod --dir ${PUBLIC}
        env:
          NETLIFY_AUTH_TOKEN: \${{ secrets.NETLIFY_AUTH_TOKEN }}
          NETLIFY_SITE_ID: \${{ secrets.NETLIFY_SITE_ID }}
`,
  secrets: ['NETLIFY_AUTH_TOKEN', 'NETLIFY_SITE_ID'],
  compress: false,
};

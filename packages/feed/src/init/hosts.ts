import { apache } from './hosts/apache.js';
import { cloudflarePages } from './hosts/cloudflare-pages.js';
import type { Host } from './hosts/host.js';
import { netlify } from './hosts/netlify.js';
import { nginx } from './hosts/nginx.js';
import { s3 } from './hosts/s3.js';
import { vercel } from './hosts/vercel.js';

/** The hosts that `init` knows, by the word for them. */
export const HOSTS = {
  netlify,
  vercel,
  'cloudflare-pages': cloudflarePages,
  nginx,
  apache,
  s3,
} as const satisfies Readonly<Record<string, Host>>;

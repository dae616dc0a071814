import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/**
 * What the workflow runs beside the secrets of a host, each in one version: a newer one comes when the shop says so.
 */
export const TOOLS = {
  uptier: `uptier@${version}`,
  netlify: 'netlify-cli@27.10.2',
  vercel: 'vercel@64.0.2',
  wrangler: 'wrangler@4.164.0',
} as const;

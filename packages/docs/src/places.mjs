import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const docs = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the whole workspace. */
export const workspace = join(docs, '../..');

/** What people write. */
export const written = join(docs, 'pages');

/** The same with all that is made put in, for the generator to read. */
export const whole = join(docs, 'dist/pages');

/** What is published. */
export const site = join(docs, 'dist/site');

/** What every address of the site begins with: where it is not at the top of its host, `UPTIER_DOCS_BASE` says it. */
export const base = /** @type {`/${string}/`} */ (process.env['UPTIER_DOCS_BASE'] ?? '/');

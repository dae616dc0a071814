import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../places.mjs';

/** The feed of the Node example, which its tests read: a small one that shows most of what there is. */
export const feedExample = () =>
  `\`\`\`json\n${readFileSync(join(workspace, 'examples/node/feed.json'), 'utf8').trim()}\n\`\`\``;

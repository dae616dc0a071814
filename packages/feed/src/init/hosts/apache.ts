import { FEED_CACHE, FOLDER, PUBLIC, SHARD_CACHE } from '../places.js';
import { bySsh } from './by-ssh.js';
import type { Host } from './host.js';

export const apache: Host = {
  ...bySsh,
  title: 'Apache',
  headers: {
    file: `${PUBLIC}/${FOLDER}/.htaccess`,
    text: `# Needs mod_headers; mod_deflate sends the files packed.
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE application/json
</IfModule>
<IfModule mod_headers.c>
  Header set Cache-Control "${FEED_CACHE}"
  Header set Access-Control-Allow-Origin "*"
  # What is in a shard never changes, since its name would too.
  <FilesMatch "^uptier-[0-9a-f]{12}-[0-9]+\\.json$">
    Header set Cache-Control "${SHARD_CACHE}"
  </FilesMatch>
</IfModule>
`,
    advice: 'AllowOverride has to let it set headers (FileInfo).',
  },
  compress: false,
};

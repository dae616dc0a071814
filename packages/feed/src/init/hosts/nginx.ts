import { FEED_CACHE, FOLDER, SHARD_CACHE } from '../places.js';
import { bySsh } from './by-ssh.js';
import type { Host } from './host.js';

export const nginx: Host = {
  ...bySsh,
  title: 'nginx',
  headers: {
    file: 'uptier.nginx.conf',
    text: `# Include this in the server block: include /path/to/uptier.nginx.conf;
location /${FOLDER}/ {
    # Sends the .gz copies that the build has made; brotli_static does the same for .br, where that module is there.
    # A feed.json that is put there by hand is sent only once feed.json.gz and feed.json.br beside it are taken away.
    gzip_static on;
    types { application/json json; }
    add_header Cache-Control "${FEED_CACHE}";
    add_header Access-Control-Allow-Origin "*";

    # What is in a shard never changes, since its name would too.
    location ~ "/uptier-[0-9a-f]{12}-\\d+\\.json$" {
        gzip_static on;
        types { application/json json; }
        add_header Cache-Control "${SHARD_CACHE}";
        add_header Access-Control-Allow-Origin "*";
    }
}
`,
    advice: 'Include it in the server block of the shop, and reload nginx.',
  },
  compress: true,
};

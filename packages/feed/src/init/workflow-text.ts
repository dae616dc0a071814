import type { Host } from './hosts/host.js';
import { FOLDER, PUBLIC } from './places.js';
import { TOOLS } from './tools.js';

/** A workflow that builds the feed every night and publishes it. A build that fails publishes nothing. */
export const workflowText = ({
  publish,
  title,
}: Host): string => `# Builds the feed of the offers every night, and publishes it on ${title}.
name: uptier
on:
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:
    inputs:
      fewer:
        description: The shop really has far fewer products than yesterday
        type: boolean
permissions:
  contents: read
concurrency: uptier
jobs:
  feed:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Here belongs whatever fetches the shop's exports, where they are not kept in this repository.
      # The feed of yesterday: pages that are open ask for its shards, and an export that was cut off has far fewer products.
      - uses: actions/cache@v4
        with:
          path: ${PUBLIC}/${FOLDER}
          key: uptier-feed-\${{ github.run_id }}
          restore-keys: uptier-feed-
      - run: npx --yes ${TOOLS.uptier} build --config uptier.config.json \${{ inputs.fewer && '--fewer' || '' }}
${publish}      # What was understood, to look through: what you correct in it belongs into the folder of that name.
      - uses: actions/upload-artifact@v4
        with:
          name: uptier-review
          path: uptier-review
          if-no-files-found: ignore
`;

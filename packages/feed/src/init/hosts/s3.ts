import { FEED_CACHE, FOLDER, PUBLIC, SHARD_CACHE } from '../places.js';
import type { Host } from './host.js';

const rules = {
  CORSRules: [
    {
      AllowedOrigins: ['*'],
      AllowedMethods: ['GET', 'HEAD'],
      AllowedHeaders: ['*'],
      MaxAgeSeconds: 86400,
    },
  ],
};

const from = `${PUBLIC}/${FOLDER}`;

export const s3: Host = {
  title: 'Amazon S3, with or without CloudFront',
  headers: {
    file: 'uptier-cors.json',
    text: `${JSON.stringify(rules, null, 2)}\n`,
    advice:
      'Once: aws s3api put-bucket-cors --bucket YOUR-BUCKET --cors-configuration file://uptier-cors.json. The caches are told by the workflow. Let CloudFront compress.',
  },
  publish: `      - run: |
          aws s3 cp ${from} "$BUCKET/${FOLDER}" --recursive --exclude '*' --include 'uptier-*' --cache-control '${SHARD_CACHE}' --content-type application/json
          aws s3 cp ${from}/feed.json "$BUCKET/${FOLDER}/feed.json" --cache-control '${FEED_CACHE}' --content-type application/json
        env:
          BUCKET: \${{ secrets.S3_BUCKET }}
          AWS_REGION: \${{ secrets.AWS_REGION }}
          AWS_ACCESS_KEY_ID: \${{ secrets.AWS_ACCESS_KEY_ID }}
          AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
`,
  secrets: ['S3_BUCKET (s3://name)', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  compress: false,
};

import { FOLDER } from './places.js';
import { PLATFORMS, type PlatformName } from './platforms.js';

/** What a page of the shop has to hold. */
export const scriptTag = (platform: PlatformName): string =>
  `<script async src="/uptier/${PLATFORMS[platform].script}" data-feed="/${FOLDER}/feed.json"></script>
<uptier-carousel placement="cart" reserve="320"></uptier-carousel>`;

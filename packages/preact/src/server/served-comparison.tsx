import { TierComparison } from '../comparison/tier-comparison.js';
import type { ServedWidget } from './served-widget.js';

export const servedComparison: ServedWidget = {
  // Its tiers have their own offers with them.
  facts: ({ comparison }) => ({ offers: [], comparison }),
  draw: ({ comparison }, props) => <TierComparison comparison={comparison} {...props} />,
};

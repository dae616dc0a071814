import type { Offer, Standing } from '@uptier/core';
import { UpgradeBanner } from '../banner/upgrade-banner.js';
import { limitOf } from '../meter/limit-of.js';
import type { ServedWidget } from './served-widget.js';

/** The one limit and the one milestone that it shows: where else the customer stands is not for the page. */
function shownOf(standing: Standing, offer: Offer | undefined): Standing {
  const limit = limitOf(standing, offer);
  return { limits: limit ? [limit] : [], milestones: standing.milestones.slice(-1) };
}

export const servedBanner: ServedWidget = {
  facts: ({ offers: [offer], standing }) => ({
    offers: offer ? [offer] : [],
    standing: standing && shownOf(standing, offer),
  }),
  draw: ({ offers: [offer], standing }, props) => (
    <UpgradeBanner offer={offer} standing={standing} {...props} />
  ),
};

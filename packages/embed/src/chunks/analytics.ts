/** Tells GA4 and the shop's own address: loaded once there is consent, somebody who listens, and something to tell. */
export { tellAnalytics } from '../analytics/tell-analytics.js';

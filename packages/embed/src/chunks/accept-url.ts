/** Sends what the shopper takes to a server of the shop's own: loaded when he takes something there. */
export { createPostChange } from '@uptier/platforms/accept-url';
export type { PostChange } from '@uptier/platforms/accept-url';

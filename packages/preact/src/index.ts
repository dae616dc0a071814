export { UpgradeBanner, type UpgradeBannerProps } from './banner/upgrade-banner.js';
export { OfferCarousel, type OfferCarouselProps } from './carousel/offer-carousel.js';
export { PostPurchaseModal, type PostPurchaseModalProps } from './modal/post-purchase-modal.js';
export type { AnswerEvents } from './answer/use-answer.js';
export type { OfferEvents } from './card/offer-card.js';
export type { WordKey, Words } from './words/en.js';
export type { Speech } from './words/speak.js';

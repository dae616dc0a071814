import type { answerWords } from './en/answer-words.js';
import type { bannerWords } from './en/banner-words.js';
import type { carouselWords } from './en/carousel-words.js';
import type { modalWords } from './en/modal-words.js';
import type { offerWords } from './en/offer-words.js';

/** English is the language that every component brings with it: its own part, so that none pays for another's. */
type English = typeof offerWords &
  typeof answerWords &
  typeof carouselWords &
  typeof bannerWords &
  typeof modalWords;

export type WordKey = keyof English;

/** A text for every key. */
export type Words = Readonly<Record<WordKey, string>>;

/** What every component can say. */
export type OfferKey = keyof typeof offerWords;
export type CarouselKey = OfferKey | keyof typeof carouselWords;
/** What every component can say that asks for a yes or a no. */
export type AnswerKey = OfferKey | keyof typeof answerWords;
export type BannerKey = AnswerKey | keyof typeof bannerWords;
export type ModalKey = AnswerKey | keyof typeof modalWords;

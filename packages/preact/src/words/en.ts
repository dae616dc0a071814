import type { answerWords } from './en/answer-words.js';
import type { bannerWords } from './en/banner-words.js';
import type { bundleWords } from './en/bundle-words.js';
import type { buttonWords } from './en/button-words.js';
import type { carouselWords } from './en/carousel-words.js';
import type { comparisonWords } from './en/comparison-words.js';
import type { gainWords } from './en/gain-words.js';
import type { meterWords } from './en/meter-words.js';
import type { modalWords } from './en/modal-words.js';
import type { offerWords } from './en/offer-words.js';
import type { shippingWords } from './en/shipping-words.js';

/** English is the language that every component brings with it: its own part, so that none pays for another's. */
type English = typeof offerWords &
  typeof buttonWords &
  typeof gainWords &
  typeof answerWords &
  typeof carouselWords &
  typeof bannerWords &
  typeof bundleWords &
  typeof meterWords &
  typeof modalWords &
  typeof comparisonWords &
  typeof shippingWords;

export type WordKey = keyof English;

/** A key whose text depends on a number: English has `key.one` and `key.other`. */
export type PluralKey<Key extends WordKey = WordKey> = Key extends `${infer Counted}.other`
  ? Counted
  : never;

type FormKey<Form extends string> = `${PluralKey}.${Form}`;

/** Texts by their keys. A number's text may have every form that a language knows. */
export type Words = Readonly<Partial<Record<WordKey | FormKey<Intl.LDMLPluralRule>, string>>>;

/** A language of its own: a text for every key, in every form that the language has. */
export type Translation<Form extends Intl.LDMLPluralRule> = Readonly<
  Record<Exclude<WordKey, FormKey<'one' | 'other'>> | FormKey<Form>, string>
>;

/** What every component can say. */
export type OfferKey = keyof typeof offerWords;
/** What every component can say that has a button for one offer. */
export type ButtonKey = OfferKey | keyof typeof buttonWords;
export type GainKey = keyof typeof gainWords;
export type CarouselKey = ButtonKey | GainKey | keyof typeof carouselWords;
/** What every component can say that asks for a yes or a no. */
export type AnswerKey = ButtonKey | GainKey | keyof typeof answerWords;
export type MeterKey = keyof typeof meterWords;
export type BannerKey = AnswerKey | MeterKey | keyof typeof bannerWords;
export type BundleKey = OfferKey | keyof typeof bundleWords;
export type ModalKey = AnswerKey | keyof typeof modalWords;
export type ComparisonKey = ButtonKey | keyof typeof comparisonWords;
export type ShippingKey = ButtonKey | keyof typeof shippingWords;

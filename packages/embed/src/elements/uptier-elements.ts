/**
 * What all elements take. Missing is what the page itself shows. The words are the core's, written once more: who installs
 * the elements alone has no core. A test holds both equal.
 */
export interface OfferAttributes {
  readonly placement?:
    | 'home'
    | 'product'
    | 'cart'
    | 'checkout'
    | 'post-purchase'
    | 'account'
    | 'support'
    | undefined;
  /** Offers of this source only. */
  readonly source?:
    | 'campaign'
    | 'upgrade'
    | 'complements'
    | 'boughtTogether'
    | 'similar'
    | 'personal'
    | 'bestSellers'
    | 'mostViewed'
    | 'deals'
    | 'newest'
    | undefined;
  readonly 'offer-role'?: 'upgrade' | 'add-on' | 'alternative' | undefined;
  /** A height in px to keep, offer or not. */
  readonly reserve?: number | string | undefined;
}

/** What all take that have a heading: the line to free shipping says how far it is. */
interface HeadedAttributes extends OfferAttributes {
  readonly heading?: string | undefined;
}

interface CarouselAttributes extends HeadedAttributes {
  readonly limit?: number | string | undefined;
  /** One group of tick boxes with one button. */
  readonly bundle?: boolean | '' | undefined;
}

interface ModalAttributes extends HeadedAttributes {
  /** The order's id: it opens once for each. */
  readonly order?: string | undefined;
  /** Whether a yes takes money at once. */
  readonly charges?: boolean | '' | undefined;
}

interface CompareAttributes extends HeadedAttributes {
  readonly family?: string | undefined;
}

/**
 * The elements by their tags, for whatever types the tags of a template: JSX's `IntrinsicElements`, Vue's
 * `GlobalComponents`. `Html` is what that takes on any element.
 */
export interface UptierElements<Html = object> {
  'uptier-carousel': Html & CarouselAttributes;
  'uptier-banner': Html & HeadedAttributes;
  'uptier-modal': Html & ModalAttributes;
  'uptier-compare': Html & CompareAttributes;
  'uptier-shipping': Html & OfferAttributes;
}

/** In several components. */
export interface OfferParts {
  /** What the offers have in common. */
  heading: never;
  /** The place of a picture: its room is kept from the start. */
  media: never;
  /** The picture. */
  picture: never;
  /** The product's initial, where there is no picture. */
  placeholder: never;
  /** The product's title. */
  title: never;
  /** What the shopper gets more of. */
  gains: never;
  /** One of them. */
  gain: never;
  /** What the offer, its gains and its proof say. */
  facts: never;
  /** All that is said of the price. */
  prices: never;
  /** The price. */
  price: never;
  /** How long an introductory price holds, and what comes after it; of an upgrade with that price itself. */
  later: never;
  /** What it adds to what is held. */
  difference: never;
  /** The earlier price. */
  was: never;
  /** What the total becomes. */
  total: never;
  /** The price in parts. */
  instalments: never;
  /** That somebody paid for the place. */
  sponsored: never;
  /** Price and buttons. */
  foot: never;
  /** A button; the one that accepts has its state beside it: idle, busy, done or failed. */
  button: never;
  /** Nothing was pressed yet. */
  idle: never;
  /** The cart is at work. */
  busy: never;
  /** It has worked. */
  done: never;
  /** It has not; the button tries again. */
  failed: never;
  /** The button that says no. */
  decline: never;
  /** The button that only leads to the product. */
  visit: never;
  /** What screen readers say of the answer. */
  status: never;
  /** A message that lies over others. */
  note: never;
  /** A message that stands in its own place. */
  news: never;
  /** For screen readers only. */
  quiet: never;
}

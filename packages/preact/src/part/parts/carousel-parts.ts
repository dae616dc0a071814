/** The carousel. */
export interface CarouselParts {
  /** All of it. */
  carousel: never;
  /** Heading and steps. */
  header: never;
  /** A button that scrolls. */
  step: never;
  /** The one that scrolls back. */
  previous: never;
  /** The one that scrolls on. */
  next: never;
  /** The button that forgets what the shopper looked at. */
  forget: never;
  /** What is said where the last offer has gone. */
  told: never;
  /** The cards. */
  list: never;
  /** A card. */
  card: never;
  /** All of a card but its picture. */
  body: never;
  /** The link to the product, which covers the card. */
  link: never;
  /** The tier's name, where the title does not say it. */
  tier: never;
  /** The stars, and of how many. */
  rating: never;
  /** What can be picked. */
  options: never;
  /** One choice with its name. */
  option: never;
  /** A list to pick from. */
  select: never;
  /** How many. */
  quantity: never;
  /** Prices, and what they come to otherwise. */
  pricing: never;
  /** The price of a unit. */
  'unit-price': never;
  /** The small buttons at the end of a card. */
  tools: never;
  /** The button that asks why this is shown. */
  why: never;
  /** The answer to it. */
  reason: never;
}

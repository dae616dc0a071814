/** What the carousel says beyond the offer. */
export const carouselWords = {
  carousel: 'carousel',
  'heading.held': 'Goes well with {title}',
  'heading.boughtTogether': 'Bought together',
  'heading.category': 'Best in {category}',
  'heading.bestSellers': 'Best sellers',
  'heading.mostViewed': 'Most viewed',
  'heading.deals': 'Deals',
  'heading.newest': 'New',
  'heading.personal': 'Picked for you',

  previous: 'Previous offers',
  next: 'Next offers',

  stars: '{rating} of 5 stars',
  'rating.one': '{rating} of 5 stars, {count} review',
  'rating.other': '{rating} of 5 stars, {count} reviews',
  'stars.short': '★ {rating}',
  'rating.short': '★ {rating} ({count})',
  'unit-price': '{price} per {amount}',
  'instalments.one': 'or {count} payment of {price}',
  'instalments.other': 'or {count} payments of {price}',

  variant: 'Version',
  'variant.none': '{variant}, sold out',
  quantity: 'Quantity',

  why: 'Why this?',
  'why.unknown': 'The shop recommends it.',
  decline: 'Not interested',
  forget: 'Forget what I looked at',
  forgotten: 'What you looked at is forgotten.',
};

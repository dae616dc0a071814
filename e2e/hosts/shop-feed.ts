/** A picture of any size, drawn without a request. */
const image = { src: '/shop/picture.svg', width: 600, height: 600 };

const phone = (tier: number, gigabytes: number, price: number) => ({
  id: `phone-${gigabytes}`,
  title: `Northlight Phone, ${gigabytes} GB`,
  url: `/shop/product?id=phone-${gigabytes}`,
  image,
  price,
  family: 'phone',
  tier,
  tierName: `${gigabytes} GB`,
  options: { Storage: `${gigabytes} GB` },
  category: ['Phones'],
  attributes: {
    Storage: { value: gigabytes, unit: 'GB', better: 'more' },
    Battery: { value: 20 + tier, unit: 'h', better: 'more' },
    Colour: 'Black',
  },
  proof: { rating: 4.6, count: 812, quote: { text: 'Never full, not once', by: 'Mia' } },
});

const extra = (id: string, title: string, more: object) => ({
  id,
  title,
  url: `/shop/product?id=${id}`,
  category: [title.split(' ').at(-1)],
  ...more,
});

/** The feed of the shop on the host pages: each widget has something to show on its page. */
export const shopFeed = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  locale: 'en-US',
  generatedAt: '2026-11-22T00:00:00Z',
  policy: { freeShippingFrom: 54_000, maxAgeHours: 1e6 },
  products: [
    {
      ...phone(1, 64, 49_900),
      links: {
        complements: [
          ['case', 0.9],
          ['film', 0.8],
          ['charger', 0.7],
          ['care', 0.6],
        ],
        boughtTogether: [
          ['sleeve', 0.5],
          ['stand', 0.4],
        ],
      },
    },
    phone(2, 128, 54_900),
    phone(3, 256, 59_900),
    extra('case', 'Clear Case', { image, price: 1900, was: 2400, lowest30: 1900 }),
    extra('film', 'Glass Film', {
      image,
      price: 1500,
      proof: { rating: 4.2, count: 96 },
      variants: [
        {
          cartId: 'film-m',
          title: 'Matt',
          price: 1500,
          available: true,
          options: { Look: 'Matt' },
        },
        {
          cartId: 'film-c',
          title: 'Clear',
          price: 1700,
          available: true,
          options: { Look: 'Clear' },
        },
      ],
    }),
    extra('sleeve', 'Wool Sleeve', { image, price: 3500, was: 3900, lowest30: 3500 }),
    extra('stand', 'Oak Stand', { price: 2500 }),
    extra('charger', 'Charger with a cable that is two metres long', { image, price: 2900 }),
    extra('care', 'Care for two years', { price: 4900, kind: 'service', sponsored: true }),
  ],
};

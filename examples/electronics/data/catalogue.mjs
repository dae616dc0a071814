/** What the shop sells, and the day of that data: `SOURCE.md` says where it is from. */
export const catalogue = {
  file: new URL('apple_iphones_flipkart.csv', import.meta.url),
  day: new Date('2026-11-22T00:00:00Z'),
};

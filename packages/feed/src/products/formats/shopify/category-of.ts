/** From Shopify's own category and the merchant's type: `A > B` and `C` are A, B, C. */
export function categoryOf(category: string, type: string): string[] {
  const path = category
    .split('>')
    .map((part) => part.trim())
    .filter(Boolean);
  const isNew = type !== '' && !path.some((part) => part.toLowerCase() === type.toLowerCase());
  return isNew ? [...path, type] : path;
}

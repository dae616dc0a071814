/** What a picture shows, in a square of 100. */
const SHAPES = {
  phone:
    '<rect x="30" y="10" width="40" height="80" rx="8"/><circle cx="40" cy="21" r="5" fill="#0006"/><circle cx="40" cy="34" r="5" fill="#0006"/>',
  case: '<rect x="28" y="8" width="44" height="84" rx="11" fill="none" stroke-width="6"/><rect x="35" y="16" width="16" height="26" rx="6" fill="none" stroke-width="3"/>',
  buds: '<circle cx="36" cy="34" r="12"/><rect x="32" y="40" width="8" height="36" rx="4"/><circle cx="64" cy="34" r="12"/><rect x="60" y="40" width="8" height="36" rx="4"/>',
  plug: '<rect x="30" y="36" width="40" height="42" rx="9"/><rect x="39" y="18" width="5" height="18"/><rect x="56" y="18" width="5" height="18"/>',
  shield:
    '<path d="M50 10 82 22v26c0 22-14 36-32 44-18-8-32-22-32-44V22z"/><path d="m36 50 10 10 19-20" fill="none" stroke="#fff" stroke-width="6"/>',
  cloud: '<path d="M30 72a18 18 0 0 1 0-36 24 24 0 0 1 45 4 16 16 0 0 1-3 32z"/>',
} as const;

export type Shape = keyof typeof SHAPES;

/** A simple picture of our own, as an address that needs no network. */
export function drawPicture(shape: Shape, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="600" height="600"><g fill="${colour}" stroke="${colour}">${SHAPES[shape]}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

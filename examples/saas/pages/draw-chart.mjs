import { html } from 'hono/html';

const WEEKS = 16;
const WIDTH = 240;
const HEIGHT = 72;

/**
 * Figures that look like a business: two waves and a slope, others for each dashboard.
 * @param {number} seed
 */
const heightsOf = (seed) =>
  Array.from({ length: WEEKS }, (_, week) => {
    const wave = Math.sin(week * 0.9 + seed * 1.7) * 0.16 + Math.sin(week * 2.3 + seed) * 0.09;
    const slope = ((seed % 5) - 1.5) * 0.016 * week;
    return Math.min(0.95, Math.max(0.05, 0.5 + wave + slope));
  });

/**
 * A chart for the eye only: its figures are made up.
 * @param {number} seed
 */
export function drawChart(seed) {
  const points = heightsOf(seed).map((height, week) => {
    const [x, y] = [(week * WIDTH) / (WEEKS - 1), HEIGHT - height * HEIGHT];
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    <polygon points="0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}" />
    <polyline points="${points.join(' ')}" />
  </svg>`;
}

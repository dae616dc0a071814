import { html } from '../pages/html.mjs';
import { colourOf } from './colours.mjs';
import { shapeOf } from './shapes.mjs';

/** @typedef {import('./shapes.mjs').Shape} Shape */

/** The picture's side, in millimetres: the tallest phone with some air. */
const SIDE = 190;
/** How much of the front shows beside the back, as a share of the phone's width. */
const ASIDE = 0.56;

/**
 * A picture of a phone as SVG: its back in its colour, and its front behind it. All models are
 * drawn to one scale, in millimetres, so that a small phone looks small.
 * @param {import('../feed/make-product.mjs').Product} product
 */
export function drawPhone({ attributes, options, image }) {
  const shape = shapeOf(attributes.Model);
  const colour = colourOf(options.Colour);
  const top = (SIDE - shape.height) / 2;
  const left = (SIDE - shape.width * (1 + ASIDE)) / 2;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${SIDE} ${SIDE}"
    width="${image.width}"
    height="${image.height}"
  >
    ${drawPaints(colour)}
    <g transform="translate(${left} ${top})">${drawFront(shape)}</g>
    <g transform="translate(${left + shape.width * ASIDE} ${top})">${drawBack(shape, colour)}</g>
  </svg>`.text;
}

/** @param {string} colour */
const drawPaints = (colour) =>
  html`<defs>
    <linearGradient id="sheen" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#fff" stop-opacity=".28" />
      <stop offset=".45" stop-color="#fff" stop-opacity="0" />
      <stop offset="1" stop-color="#000" stop-opacity=".16" />
    </linearGradient>
    <linearGradient id="screen" x1="0" y1="0" x2=".6" y2="1">
      <stop offset="0" stop-color="#23262f" />
      <stop offset=".6" stop-color="#3a3f4d" />
      <stop offset="1" stop-color="${colour}" />
    </linearGradient>
    <radialGradient id="glass" cx=".38" cy=".35" r=".7">
      <stop offset="0" stop-color="#4b5468" />
      <stop offset=".5" stop-color="#171a21" />
      <stop offset="1" stop-color="#08090b" />
    </radialGradient>
  </defs>`;

/** @param {Shape} shape */
function drawFront({ width, height, corner, front }) {
  const edge = front === 'notch' ? 3 : 2.5;
  const bar = front === 'notch' ? edge : 17;
  return html`<rect
      width="${width}"
      height="${height}"
      rx="${corner}"
      fill="#15161a"
      stroke="#8b8b88"
      stroke-width=".8"
    />
    <rect
      x="${edge}"
      y="${bar}"
      width="${width - 2 * edge}"
      height="${height - 2 * bar}"
      rx="${front === 'notch' ? corner - edge : 1}"
      fill="url(#screen)"
    />
    ${
      front === 'notch'
        ? html`<rect
            x="${width * 0.26}"
            y="${edge - 1}"
            width="${width * 0.48}"
            height="6"
            rx="3"
            fill="#15161a"
          />`
        : html`<circle
            cx="${width / 2}"
            cy="${height - bar / 2}"
            r="5.4"
            fill="none"
            stroke="#6d6e72"
            stroke-width=".9"
          />`
    }`;
}

/**
 * @param {Shape} shape
 * @param {string} colour
 */
function drawBack({ width, height, corner, bump, lenses }, colour) {
  return html`<rect width="${width}" height="${height}" rx="${corner}" fill="${colour}" />
    <rect width="${width}" height="${height}" rx="${corner}" fill="url(#sheen)" />
    <rect
      x=".6"
      y=".6"
      width="${width - 1.2}"
      height="${height - 1.2}"
      rx="${corner - 0.6}"
      fill="none"
      stroke="#000"
      stroke-opacity=".22"
      stroke-width="1.2"
    />
    <g transform="translate(4 4)">
      ${
        bump === 'square' &&
        html`<rect width="34" height="34" rx="9" fill="${colour}" />
          <rect
            width="34"
            height="34"
            rx="9"
            fill="#fff"
            fill-opacity=".14"
            stroke="#000"
            stroke-opacity=".18"
            stroke-width=".8"
          />`
      }
      ${lenses.map(([x, y]) => drawLens({ x, y, radius: bump === 'square' ? 5.8 : 4.6 }))}
    </g>`;
}

/** @param {{ x: number, y: number, radius: number }} lens */
const drawLens = ({ x, y, radius }) =>
  html`<circle
    cx="${x}"
    cy="${y}"
    r="${radius}"
    fill="url(#glass)"
    stroke="#000"
    stroke-opacity=".45"
    stroke-width=".9"
  />`;

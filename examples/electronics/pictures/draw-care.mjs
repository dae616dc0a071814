import { html } from '../pages/html.mjs';

/** A picture of the care for a phone: a shield with a phone on it. */
export const drawCare = () =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 190" width="600" height="600">
    <path
      d="M95 18 156 40v52c0 38-25 65-61 80-36-15-61-42-61-80V40z"
      fill="#1f5f4a"
      stroke="#164536"
      stroke-width="2"
    />
    <path d="M95 18v154c-36-15-61-42-61-80V40z" fill="#fff" fill-opacity=".1" />
    <rect x="72" y="52" width="46" height="88" rx="9" fill="#f6f3ed" />
    <rect x="77" y="58" width="36" height="76" rx="5" fill="#2f3033" />
    <path
      d="m82 97 9 10 18-22"
      fill="none"
      stroke="#86c9ad"
      stroke-width="6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`.text;

import { asHtml, asMoney } from './say.mjs';

/**
 * @typedef {object} Offer What this mail needs of an offer that `uptier decide` prints.
 * @property {'upgrade' | 'add-on' | 'alternative'} role
 * @property {string} title
 * @property {string} [url]
 * @property {number} quantity
 * @property {{ currency: string, exponent: number, pay: number, difference?: number }} price
 * @property {string} [headline]
 * @property {boolean} [sponsored]
 * @property {string} why
 *
 * @typedef {object} Letter
 * @property {string} name Whom it is for.
 * @property {'cart' | 'post-purchase'} placement What he did last.
 * @property {readonly Offer[]} offers At least one.
 */

const SHOP = 'Wicker & Paper';
const SITE = 'https://gifts.example';

const WORDS = {
  cart: {
    title: 'Your basket is still here',
    lead: 'Before you send it off, this may be worth a look.',
  },
  'post-purchase': {
    title: 'Thank you for your order',
    lead: 'It is being packed. This goes with it.',
  },
};

/** The subject line: a header, and no HTML. @param {Letter} letter */
export const subjectOf = ({ placement }) => WORDS[placement].title;

/** The mail, in MJML. Every text that is not ours goes through `asHtml`. @param {Letter} letter */
export const mail = ({ name, placement, offers }) => `
<mjml lang="en">
  <mj-head>
    <mj-title>${WORDS[placement].title}</mj-title>
    <mj-preview>${asHtml(offers[0]?.title ?? '')}</mj-preview>
    <mj-attributes>
      <mj-all font-family="Georgia, 'Times New Roman', serif" color="#33302b" />
      <mj-text font-size="16px" line-height="1.5" padding="0 32px" />
      <mj-button background-color="#7a3b2e" color="#ffffff" font-size="16px" border-radius="4px"
        inner-padding="14px 24px" padding="14px 32px 0" align="left" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#f1ede4" width="560px">
    <mj-section padding="28px 0 20px">
      <mj-column><mj-text align="center" font-size="20px" letter-spacing="1px">${asHtml(SHOP)}</mj-text></mj-column>
    </mj-section>
    <mj-section background-color="#fffdf8" padding="36px 0 28px">
      <mj-column>
        <mj-text font-size="28px" line-height="1.25">${WORDS[placement].title}, ${asHtml(name)}</mj-text>
        <mj-text padding-top="12px">${WORDS[placement].lead}</mj-text>
      </mj-column>
    </mj-section>
    ${offers.map(card).join('')}
    <mj-section padding="24px 0 40px">
      <mj-column>
        <mj-text align="center" font-size="13px" color="#655f55">
          You get this because you asked for letters about your orders.<br />
          <a href="${SITE}/letters/stop" style="color:#655f55">No more of them</a>
        </mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

/** @param {Offer} offer */
const card = ({ role, title, url, quantity, price, headline, sponsored, why }) => `
    <mj-section background-color="#fffdf8" padding="0">
      <mj-column><mj-divider border-width="1px" border-color="#e4dccb" padding="0 32px" /></mj-column>
    </mj-section>
    <mj-section background-color="#fffdf8" padding="24px 0 28px">
      <mj-column>
        ${sponsored ? '<mj-text font-size="13px" color="#655f55">Sponsored</mj-text>' : ''}
        ${headline ? `<mj-text font-style="italic">${asHtml(headline)}</mj-text>` : ''}
        <mj-text font-size="20px">${asHtml(title)}</mj-text>
        <mj-text>${asHtml(costs(role, quantity, price))}</mj-text>
        <mj-text font-size="14px" color="#655f55" padding-top="6px">${asHtml(why)}</mj-text>
        <mj-button href="${asHtml(url ?? SITE)}">Look at it</mj-button>
      </mj-column>
    </mj-section>`;

/**
 * What it costs; of an upgrade also how much more that is, for each.
 * @param {Offer['role']} role
 * @param {number} quantity
 * @param {Offer['price']} price
 */
function costs(role, quantity, price) {
  const each = quantity > 1 ? ' each' : '';
  const more = role === 'upgrade' && price.difference !== undefined;
  const step = more ? `, ${asMoney(price.difference ?? 0, price)} more` : '';
  return `${asMoney(price.pay, price)}${each}${step}`;
}

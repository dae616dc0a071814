import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in German. */
export const why = {
  version: 'die Ausführung {tier}',
  have: {
    cart: 'In Ihrem Warenkorb ist {held}',
    order: 'Sie haben {held} bestellt',
    page: 'Sie sehen sich {held} an',
    account: 'Sie haben {held}',
  },
  limit: {
    near: 'Sie haben {measure} fast aufgebraucht',
    full: 'Sie haben {measure} aufgebraucht',
  },
  gains: {
    attribute: '{have}; hier sind es bei {name} {to}',
    has: '{have}; hier gibt es dazu: {name}',
    'unit-price': '{have}; hier kosten {per}\u00a0{unit} {less}\u00a0% weniger',
    benefit: '{have}; hier kommt dazu: {text}',
  },
  higher: '{have}; das hier ist eine höhere Ausführung',
  helps: '{have}; das hier hilft',
  chosen: '{have}; der Shop empfiehlt das hier',
  solves: 'Es hilft bei dem, was Sie hier brauchen',
  recommended: 'Vom Shop empfohlen',
  complements: 'Passt zu {held}',
  categoryComplements: 'Bestseller in {category}, angeboten zu {held}',
  boughtTogether: 'Andere haben es zusammen mit {held} gekauft',
  similar: 'Ähnlich wie {held}',
  personal: 'Ausgewählt nach dem, was Sie angesehen, gesucht oder in den Warenkorb gelegt haben',
  rankings: {
    bestSellers: {
      category: 'Bestseller in {category}',
      shop: 'Bestseller in diesem Shop',
    },
    mostViewed: {
      category: 'Oft angesehen in {category}',
      shop: 'Oft angesehen in diesem Shop',
    },
    deals: {
      category: 'Ein Angebot in {category}',
      shop: 'Ein Angebot in diesem Shop',
    },
    newest: {
      category: 'Neu in {category}',
      shop: 'Neu in diesem Shop',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (Ihre Besuche zählten mit).',
    customer: '{why} (Ihre Kundendaten zählten mit).',
    both: '{why} (Ihre Besuche und Kundendaten zählten mit).',
  },
  sponsored: 'Anzeige: {sentence}',
} satisfies ExplainWords['why'];

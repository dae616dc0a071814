import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in French. */
export const why = {
  version: 'la version {tier}',
  have: {
    cart: 'Vous avez {held} dans votre panier',
    order: 'Vous avez commandé {held}',
    page: 'Vous regardez {held}',
    account: 'Vous avez {held}',
  },
  limit: {
    near: 'Vous avez presque atteint votre limite\u00a0: {measure}',
    full: 'Vous avez atteint votre limite\u00a0: {measure}',
  },
  gains: {
    attribute: '{have}\u00a0; ici, {name}\u00a0: {to}',
    has: '{have}\u00a0; ici, vous avez aussi\u00a0: {name}',
    'unit-price': '{have}\u00a0; ici, {per}\u00a0{unit} coûtent {less}\u00a0% de moins',
    benefit: '{have}\u00a0; ici s’ajoute\u00a0: {text}',
  },
  higher: '{have}\u00a0; ceci est une version supérieure',
  helps: '{have}\u00a0; ceci peut vous aider',
  chosen: '{have}\u00a0; la boutique recommande ceci',
  solves: 'Cela répond à ce dont vous avez besoin ici',
  recommended: 'Recommandé par la boutique',
  complements: 'Va bien avec {held}',
  categoryComplements: 'Meilleure vente en {category}, proposée avec {held}',
  boughtTogether: 'D’autres l’ont acheté avec {held}',
  similar: 'Semblable à {held}',
  personal: 'D’après ce que vous avez regardé, cherché ou mis dans votre panier',
  rankings: {
    bestSellers: {
      category: 'Meilleure vente en {category}',
      shop: 'Meilleure vente de cette boutique',
    },
    mostViewed: {
      category: 'Souvent vu en {category}',
      shop: 'Souvent vu dans cette boutique',
    },
    deals: {
      category: 'Bonne affaire en {category}',
      shop: 'Bonne affaire de cette boutique',
    },
    newest: {
      category: 'Nouveau en {category}',
      shop: 'Nouveau dans cette boutique',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (vos visites ont compté).',
    customer: '{why} (vos données client ont compté).',
    both: '{why} (vos visites et vos données client ont compté).',
  },
  sponsored: 'Sponsorisé\u00a0: {sentence}',
} satisfies ExplainWords['why'];

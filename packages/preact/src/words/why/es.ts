import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Spanish. */
export const why = {
  version: 'la versión {tier}',
  have: {
    cart: 'Tiene {held} en su carrito',
    order: 'Ha pedido {held}',
    page: 'Está viendo {held}',
    account: 'Tiene {held}',
  },
  limit: {
    near: 'Casi ha agotado su límite: {measure}',
    full: 'Ha agotado su límite: {measure}',
  },
  gains: {
    attribute: '{have}; aquí, {name}: {to}',
    has: '{have}; aquí también hay: {name}',
    'unit-price': '{have}; aquí {per}\u00a0{unit} cuestan un {less}\u00a0% menos',
    benefit: '{have}; aquí se añade: {text}',
  },
  higher: '{have}; esta es una versión superior',
  helps: '{have}; esto le ayuda',
  chosen: '{have}; la tienda recomienda esto',
  solves: 'Le ayuda con lo que necesita aquí',
  recommended: 'Recomendado por la tienda',
  complements: 'Combina con {held}',
  categoryComplements: 'Entre lo más vendido en {category}, ofrecido con {held}',
  boughtTogether: 'Otros lo compraron junto con {held}',
  similar: 'Parecido a {held}',
  personal: 'Según lo que ha visto, buscado o puesto en su carrito',
  rankings: {
    bestSellers: {
      category: 'Entre lo más vendido en {category}',
      shop: 'Entre lo más vendido en esta tienda',
    },
    mostViewed: {
      category: 'Muy visto en {category}',
      shop: 'Muy visto en esta tienda',
    },
    deals: {
      category: 'Una oferta en {category}',
      shop: 'Una oferta en esta tienda',
    },
    newest: {
      category: 'Nuevo en {category}',
      shop: 'Nuevo en esta tienda',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (sus visitas han contado).',
    customer: '{why} (sus datos de cliente han contado).',
    both: '{why} (sus visitas y sus datos de cliente han contado).',
  },
  sponsored: 'Patrocinado: {sentence}',
} satisfies ExplainWords['why'];

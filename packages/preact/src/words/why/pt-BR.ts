import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Portuguese of Brazil. */
export const why = {
  version: 'a versão {tier}',
  have: {
    cart: 'Você tem {held} no carrinho',
    order: 'Você pediu {held}',
    page: 'Você está vendo {held}',
    account: 'Você tem {held}',
  },
  limit: {
    near: 'Você quase atingiu seu limite: {measure}',
    full: 'Você atingiu seu limite: {measure}',
  },
  gains: {
    attribute: '{have}; aqui, {name}: {to}',
    has: '{have}; aqui também há: {name}',
    'unit-price': '{have}; aqui {per}\u00a0{unit} custam {less}% menos',
    benefit: '{have}; aqui se soma: {text}',
  },
  higher: '{have}; esta é uma versão superior',
  helps: '{have}; isto ajuda você',
  chosen: '{have}; a loja recomenda isto',
  solves: 'Ajuda com o que você precisa aqui',
  recommended: 'Recomendado pela loja',
  complements: 'Combina com {held}',
  categoryComplements: 'Entre os mais vendidos em {category}, oferecido com {held}',
  boughtTogether: 'Outros compraram junto com {held}',
  similar: 'Parecido com {held}',
  personal: 'Com base no que você viu, buscou ou colocou no carrinho',
  rankings: {
    bestSellers: {
      category: 'Entre os mais vendidos em {category}',
      shop: 'Entre os mais vendidos desta loja',
    },
    mostViewed: {
      category: 'Muito visto em {category}',
      shop: 'Muito visto nesta loja',
    },
    deals: {
      category: 'Uma oferta em {category}',
      shop: 'Uma oferta desta loja',
    },
    newest: {
      category: 'Novo em {category}',
      shop: 'Novo nesta loja',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (suas visitas contaram).',
    customer: '{why} (seus dados de cliente contaram).',
    both: '{why} (suas visitas e seus dados de cliente contaram).',
  },
  sponsored: 'Patrocinado: {sentence}',
} satisfies ExplainWords['why'];

import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Russian. */
export const why = {
  version: 'версия {tier}',
  have: {
    cart: 'У вас в корзине {held}',
    order: 'В вашем заказе {held}',
    page: 'На этой странице {held}',
    account: 'У вас есть {held}',
  },
  limit: {
    near: 'Вы почти исчерпали лимит: {measure}',
    full: 'Вы исчерпали лимит: {measure}',
  },
  gains: {
    attribute: '{have}; здесь {name}: {to}',
    has: '{have}; здесь есть и {name}',
    'unit-price': '{have}; здесь {per}\u00a0{unit} дешевле на {less}\u00a0%',
    benefit: '{have}; здесь добавляется: {text}',
  },
  higher: '{have}; это версия на ступень выше',
  helps: '{have}; это поможет',
  chosen: '{have}; магазин рекомендует это',
  solves: 'Это поможет с тем, что вам сейчас нужно',
  recommended: 'Рекомендует магазин',
  complements: 'Подходит к «{held}»',
  categoryComplements: 'Хит продаж в категории «{category}», предлагается к «{held}»',
  boughtTogether: 'Другие покупали это вместе с «{held}»',
  similar: 'Похоже на «{held}»',
  personal: 'На основе того, что вы смотрели, искали или клали в корзину',
  rankings: {
    bestSellers: {
      category: 'Хит продаж в категории «{category}»',
      shop: 'Хит продаж в этом магазине',
    },
    mostViewed: {
      category: 'Часто смотрят в категории «{category}»',
      shop: 'Часто смотрят в этом магазине',
    },
    deals: {
      category: 'Выгодное предложение в категории «{category}»',
      shop: 'Выгодное предложение в этом магазине',
    },
    newest: {
      category: 'Новинка в категории «{category}»',
      shop: 'Новинка в этом магазине',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (учтены ваши посещения).',
    customer: '{why} (учтены ваши данные клиента).',
    both: '{why} (учтены ваши посещения и данные клиента).',
  },
  sponsored: 'Реклама: {sentence}',
} satisfies ExplainWords['why'];

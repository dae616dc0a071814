import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Chinese in simplified characters. */
export const why = {
  version: '{tier}版本',
  have: {
    cart: '您的购物车里有{held}',
    order: '您订购了{held}',
    page: '您正在浏览{held}',
    account: '您拥有{held}',
  },
  limit: {
    near: '您的{measure}即将用完',
    full: '您的{measure}已用完',
  },
  gains: {
    attribute: '{have}；这款的{name}为 {to}',
    has: '{have}；这款带有{name}',
    'unit-price': '{have}；这款每 {per}\u00a0{unit} 便宜 {less}%',
    benefit: '{have}；这款的优点：{text}',
  },
  higher: '{have}；这是更高的版本',
  helps: '{have}；这款可以帮到您',
  chosen: '{have}；本店推荐这款',
  solves: '它能解决您现在的需要',
  recommended: '本店推荐',
  complements: '与{held}搭配',
  categoryComplements: '{category}热销商品，可与{held}一起选购',
  boughtTogether: '其他顾客将它与{held}一起购买',
  similar: '与{held}相似',
  personal: '根据您浏览、搜索或加入购物车的商品推荐',
  rankings: {
    bestSellers: {
      category: '{category}热销商品',
      shop: '本店热销商品',
    },
    mostViewed: {
      category: '{category}中浏览较多',
      shop: '本店浏览较多',
    },
    deals: {
      category: '{category}优惠商品',
      shop: '本店优惠商品',
    },
    newest: {
      category: '{category}新品',
      shop: '本店新品',
    },
  },
  sentence: {
    plain: '{why}。',
    visits: '{why}（参考了您的浏览记录）。',
    customer: '{why}（参考了您的客户资料）。',
    both: '{why}（参考了您的浏览记录和客户资料）。',
  },
  sponsored: '广告：{sentence}',
} satisfies ExplainWords['why'];

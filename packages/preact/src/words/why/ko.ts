import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Korean. */
export const why = {
  version: '{tier} 버전',
  have: {
    cart: '장바구니에 {held} 상품이 있어요',
    order: '{held} 상품을 주문하셨어요',
    page: '{held} 상품을 보고 계세요',
    account: '{held} 상품을 가지고 계세요',
  },
  limit: {
    near: '{measure} 한도를 거의 다 쓰셨어요',
    full: '{measure} 한도를 다 쓰셨어요',
  },
  gains: {
    attribute: '{have}. 이 상품은 {name} {to} 사양이에요',
    has: '{have}. 이 상품에는 {name} 기능이 있어요',
    'unit-price': '{have}. 이 상품은 {per}\u00a0{unit}당 {less}% 저렴해요',
    benefit: '{have}. 이 상품의 추가 혜택: {text}',
  },
  higher: '{have}. 이 상품은 더 높은 버전이에요',
  helps: '{have}. 이 상품이 도움이 돼요',
  chosen: '{have}. 상점에서 이 상품을 추천해요',
  solves: '지금 필요하신 것에 도움이 돼요',
  recommended: '상점에서 추천하는 상품이에요',
  complements: '{held}에 어울리는 상품이에요',
  categoryComplements: '{category} 베스트셀러예요. {held}에 곁들이는 상품이에요',
  boughtTogether: '다른 고객이 {held} 상품을 살 때 함께 구매했어요',
  similar: '{held} 상품과 비슷해요',
  personal: '보거나 검색하거나 장바구니에 담은 상품을 바탕으로 추천해요',
  rankings: {
    bestSellers: {
      category: '{category} 베스트셀러예요',
      shop: '이 상점의 베스트셀러예요',
    },
    mostViewed: {
      category: '{category}에서 많이 본 상품이에요',
      shop: '이 상점에서 많이 본 상품이에요',
    },
    deals: {
      category: '{category} 할인 상품이에요',
      shop: '이 상점의 할인 상품이에요',
    },
    newest: {
      category: '{category}에 새로 나온 상품이에요',
      shop: '이 상점에 새로 나온 상품이에요',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (방문 기록을 반영했어요).',
    customer: '{why} (고객 정보를 반영했어요).',
    both: '{why} (방문 기록과 고객 정보를 반영했어요).',
  },
  sponsored: '광고: {sentence}',
} satisfies ExplainWords['why'];

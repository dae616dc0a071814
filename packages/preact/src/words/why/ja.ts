import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Japanese. */
export const why = {
  version: '{tier}タイプ',
  have: {
    cart: 'カートに{held}が入っています',
    order: '{held}をご注文いただきました',
    page: '{held}をご覧になっています',
    account: '{held}をお持ちです',
  },
  limit: {
    near: '{measure}の残りがわずかです',
    full: '{measure}を使い切りました',
  },
  gains: {
    attribute: '{have}。こちらは{name}が{to}です',
    has: '{have}。こちらには{name}が付いています',
    'unit-price': '{have}。こちらは{per}\u00a0{unit}あたり{less}%お得です',
    benefit: '{have}。こちらの特長：{text}',
  },
  higher: '{have}。こちらは上位のタイプです',
  helps: '{have}。こちらがお役に立ちます',
  chosen: '{have}。お店はこちらをおすすめしています',
  solves: '今お困りのことに役立ちます',
  recommended: 'お店のおすすめです',
  complements: '{held}に合う商品です',
  categoryComplements: '{category}の売れ筋で、{held}に合わせてご案内しています',
  boughtTogether: 'ほかのお客様が{held}と一緒に購入しています',
  similar: '{held}に似た商品です',
  personal: '閲覧、検索、カートの内容をもとに選びました',
  rankings: {
    bestSellers: {
      category: '{category}の売れ筋です',
      shop: 'このお店の売れ筋です',
    },
    mostViewed: {
      category: '{category}でよく見られています',
      shop: 'このお店でよく見られています',
    },
    deals: {
      category: '{category}のお買い得品です',
      shop: 'このお店のお買い得品です',
    },
    newest: {
      category: '{category}の新着です',
      shop: 'このお店の新着です',
    },
  },
  sentence: {
    plain: '{why}。',
    visits: '{why}（閲覧履歴を参考にしました）。',
    customer: '{why}（お客様の情報を参考にしました）。',
    both: '{why}（閲覧履歴とお客様の情報を参考にしました）。',
  },
  sponsored: '広告：{sentence}',
} satisfies ExplainWords['why'];

import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Hebrew. Values stand between U+2068 and U+2069, in a direction of their own. */
export const why = {
  version: 'גרסת \u2068{tier}\u2069',
  have: {
    cart: 'בסל נמצא \u2068{held}\u2069',
    order: 'בהזמנה נמצא \u2068{held}\u2069',
    page: 'בדף הזה מוצג \u2068{held}\u2069',
    account: 'כבר ברשותך \u2068{held}\u2069',
  },
  limit: {
    near: 'המכסה כמעט נוצלה: \u2068{measure}\u2069',
    full: 'המכסה נוצלה: \u2068{measure}\u2069',
  },
  gains: {
    attribute: '{have}; כאן \u2068{name}\u2069: \u2068{to}\u2069',
    has: '{have}; כאן יש גם \u2068{name}\u2069',
    'unit-price': '{have}; כאן \u2068{per}\u00a0{unit}\u2069 זולים ב־\u2068{less}\u2069%',
    benefit: '{have}; כאן נוסף: \u2068{text}\u2069',
  },
  higher: '{have}; זו גרסה גבוהה יותר',
  helps: '{have}; זה יכול לעזור',
  chosen: '{have}; החנות ממליצה על זה',
  solves: 'זה עוזר במה שנדרש כאן',
  recommended: 'בהמלצת החנות',
  complements: 'מתאים ל־\u2068{held}\u2069',
  categoryComplements: 'מהנמכרים ביותר ב־\u2068{category}\u2069, מוצע עם \u2068{held}\u2069',
  boughtTogether: 'אחרים קנו את זה יחד עם \u2068{held}\u2069',
  similar: 'דומה ל־\u2068{held}\u2069',
  personal: 'על סמך מה שצפית, חיפשת או הוספת לסל',
  rankings: {
    bestSellers: {
      category: 'מהנמכרים ביותר ב־\u2068{category}\u2069',
      shop: 'מהנמכרים ביותר בחנות הזו',
    },
    mostViewed: {
      category: 'מהנצפים ביותר ב־\u2068{category}\u2069',
      shop: 'מהנצפים ביותר בחנות הזו',
    },
    deals: {
      category: 'מבצע ב־\u2068{category}\u2069',
      shop: 'מבצע בחנות הזו',
    },
    newest: {
      category: 'חדש ב־\u2068{category}\u2069',
      shop: 'חדש בחנות הזו',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (הביקורים שלך נלקחו בחשבון).',
    customer: '{why} (נתוני הלקוח שלך נלקחו בחשבון).',
    both: '{why} (הביקורים ונתוני הלקוח שלך נלקחו בחשבון).',
  },
  sponsored: 'ממומן: {sentence}',
} satisfies ExplainWords['why'];

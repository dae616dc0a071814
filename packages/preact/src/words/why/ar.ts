import type { ExplainWords } from '@uptier/core';

/** Why a shopper sees an offer, in Arabic. Values stand between U+2068 and U+2069, in a direction of their own. */
export const why = {
  version: 'إصدار \u2068{tier}\u2069',
  have: {
    cart: 'في سلتك \u2068{held}\u2069',
    order: 'في طلبك \u2068{held}\u2069',
    page: 'المعروض الآن \u2068{held}\u2069',
    account: 'لديك \u2068{held}\u2069',
  },
  limit: {
    near: 'أوشكت على استنفاد الحد: \u2068{measure}\u2069',
    full: 'استنفدت الحد: \u2068{measure}\u2069',
  },
  gains: {
    attribute: '{have}؛ وهنا \u2068{name}\u2069: \u2068{to}\u2069',
    has: '{have}؛ وهنا أيضًا \u2068{name}\u2069',
    'unit-price': '{have}؛ وهنا سعر \u2068{per}\u00a0{unit}\u2069 أقل بنسبة \u2068{less}\u2069%',
    benefit: '{have}؛ ويضاف هنا: \u2068{text}\u2069',
  },
  higher: '{have}؛ وهذا إصدار أعلى',
  helps: '{have}؛ وهذا يساعد',
  chosen: '{have}؛ والمتجر يوصي بهذا',
  solves: 'يساعد في ما يلزم هنا',
  recommended: 'يوصي به المتجر',
  complements: 'يتناسب مع \u2068{held}\u2069',
  categoryComplements: 'من الأكثر مبيعًا في \u2068{category}\u2069، يعرض مع \u2068{held}\u2069',
  boughtTogether: 'اشتراه آخرون مع \u2068{held}\u2069',
  similar: 'مشابه لـ \u2068{held}\u2069',
  personal: 'بناءً على ما شاهدته أو بحثت عنه أو وضعته في السلة',
  rankings: {
    bestSellers: {
      category: 'من الأكثر مبيعًا في \u2068{category}\u2069',
      shop: 'من الأكثر مبيعًا في هذا المتجر',
    },
    mostViewed: {
      category: 'من الأكثر مشاهدة في \u2068{category}\u2069',
      shop: 'من الأكثر مشاهدة في هذا المتجر',
    },
    deals: {
      category: 'عرض في \u2068{category}\u2069',
      shop: 'عرض في هذا المتجر',
    },
    newest: {
      category: 'جديد في \u2068{category}\u2069',
      shop: 'جديد في هذا المتجر',
    },
  },
  sentence: {
    plain: '{why}.',
    visits: '{why} (أخذت زياراتك في الحسبان).',
    customer: '{why} (أخذت بيانات العميل في الحسبان).',
    both: '{why} (أخذت زياراتك وبيانات العميل في الحسبان).',
  },
  sponsored: 'إعلان: {sentence}',
} satisfies ExplainWords['why'];

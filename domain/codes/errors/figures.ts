import { says } from './sentence';

/** Books of figures (账册) and what is imported into them. */
export const figureErrors = {
  FIGURE_BOOK_UNKNOWN: { zh: '没有这本账册', en: 'There is no such book of figures' },
  FIGURES_OF_OTHERS: says<{ units: readonly string[]; count: number }>({
    zh: ({ units, count }) => `只能登记本单位及其下级的数据,其中 ${count} 个不是:${units.join('、')}`,
    en: ({ units, count }) =>
      `A unit records figures of itself and of what is below it only; ${count} are not: ${units.join(', ')}`,
  }),
  FIGURES_EMPTY: { zh: '没有一行数据', en: 'There is no row of figures' },
  FIGURES_REFUSED: says<{ count: number }>({
    zh: ({ count }) => `数据中有 ${count} 处错误,一行也没有登记`,
    en: ({ count }) => `The figures have ${count} errors; none of them was recorded`,
  }),
  FIGURE_IMPORT_UNKNOWN: { zh: '没有这次数据导入', en: 'There is no such import of figures' },
} as const;

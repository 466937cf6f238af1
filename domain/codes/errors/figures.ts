/** Books of figures (账册) and what is imported into them. */
export const figureErrors = {
  FIGURE_BOOK_UNKNOWN: { zh: '没有这本账册', en: 'There is no such book of figures' },
} as const;

import type { Language } from '../../domain/codes/names';
import type { Figure } from '../../domain/report/compiled';

/** A word of a sentence, or a figure by its id. */
export type Piece = { text: string } | { figureId: string };

const separators = {
  zh: { between: '，', end: '。' },
  en: { between: ', ', end: '.' },
} as const satisfies Record<Language, object>;

/** `会议 [35] 次，文件 [17] 份。`: the figures of one origin, each with its name before it and its measure after it. */
export const sentenceOf = (figures: readonly Figure[], language: Language): Piece[] => {
  const { between, end } = separators[language];
  return figures.flatMap((figure, index): Piece[] => {
    const name = figure.name[language];
    const begin = index === 0 && language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    const after = language === 'zh' ? ` ${figure.measure}` : '';
    return [
      { text: `${index === 0 ? '' : between}${begin} ` },
      { figureId: figure.id },
      { text: `${after}${index === figures.length - 1 ? end : ''}` },
    ];
  });
};

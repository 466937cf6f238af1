import type { Language } from '../../domain/codes/names';
import type { Figure } from '../../domain/report/compiled';
import { isMissing } from './figure-value';

/** A word of a sentence, or a figure by its id. */
export type Piece = { text: string } | { figureId: string };

/** A sentence of its own for figures that belong together: `{problems}` stands for the figure of that id. */
export interface Template {
  of: (figureId: string) => boolean;
  text: string;
}

const separators = {
  zh: { between: '，', end: '。' },
  en: { between: ', ', end: '.' },
} as const satisfies Record<Language, object>;

/** `会议 [35] 次，文件 [17] 份。`: each figure with its name before it and its measure after it. */
const listOf = (figures: readonly Figure[], language: Language): Piece[] => {
  const { between, end } = separators[language];
  return figures.flatMap((figure, index): Piece[] => {
    const name = figure.name[language];
    const begin = index === 0 && language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    const after = language === 'zh' && !isMissing(figure) ? ` ${figure.measure}` : '';
    return [
      { text: `${index === 0 ? '' : between}${begin} ` },
      { figureId: figure.id },
      { text: `${after}${index === figures.length - 1 ? end : ''}` },
    ];
  });
};

const placesIn = (text: string): string[] => [...text.matchAll(/\{([^}]+)\}/g)].map(([, id = '']) => id);

const fill = (text: string): Piece[] =>
  text.split(/\{([^}]+)\}/).map((piece, index) => (index % 2 === 1 ? { figureId: piece } : { text: piece }));

/**
 * The figures of a part in sentences: those that have a template in it, where the report has all that it names; the others by
 * name, the record's and the units' apart.
 */
export const sentencesOf = (
  figures: readonly Figure[],
  templates: readonly Template[],
  language: Language,
): Piece[][] => {
  const has = new Set(figures.map(({ id }) => id));
  const fitting = templates.filter(({ text }) => placesIn(text).every(id => has.has(id)));
  const rest = figures.filter(({ id }) => !fitting.some(one => one.of(id)));
  const listed = (['record', 'returns'] as const)
    .map(origin => rest.filter(one => one.origin === origin))
    .filter(some => some.length > 0)
    .map(some => listOf(some, language));
  return [...fitting.map(({ text }) => fill(text)), ...listed];
};

/** The measure and the mark that stand behind a number on one line with it: ` 个，`. */
export const afterNumber = (before: Piece | undefined, piece: Piece | undefined): string =>
  before && 'figureId' in before && piece && 'text' in piece
    ? (/^ ?[^\s，。；、,.;]{0,2}[，。；、,.;]/.exec(piece.text)?.[0] ?? '')
    : '';

import { splitArticles, splitItems, type Piece } from './split-articles';
import type { TextView } from './text-view';
import type { ReadArticle, ReadItem } from './types';

/** An article with where it stands in the view, for those who read in it. */
export interface Article extends ReadArticle {
  piece: Piece;
  headEnd: number;
  itemPieces: Piece[];
}

const LONGEST_TITLE = 14;

const itemOf = (view: TextView, piece: Piece): ReadItem => {
  const text = view.text.slice(piece.bodyStart, piece.end);
  const title = /^([^。;,:]+)[。;:]/.exec(text)?.[1] ?? null;
  return {
    no: piece.no,
    title: title !== null && title.length <= LONGEST_TITLE && title.length + 1 < text.length ? title : null,
    text,
    place: view.placeOf(piece.start, piece.end),
  };
};

/** The articles of a text with their items and places. */
export const readArticles = (view: TextView): Article[] =>
  splitArticles(view).map(piece => {
    const itemPieces = splitItems(view, piece);
    const headEnd = itemPieces[0]?.start ?? piece.end;
    return {
      no: piece.no,
      head: view.text.slice(piece.bodyStart, headEnd),
      text: view.text.slice(piece.bodyStart, piece.end),
      items: itemPieces.map(one => itemOf(view, one)),
      place: view.placeOf(piece.start, piece.end),
      piece,
      headEnd,
      itemPieces,
    };
  });

/** Whether the numbers of the articles leave one out. */
export const isNumberedThrough = (articles: readonly Article[]): boolean =>
  articles.every(({ piece }, at) => piece.value - (articles[at - 1]?.piece.value ?? 0) <= 1);

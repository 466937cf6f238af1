import { repairGlyphs } from '../policy-text/repair-glyphs';
import { isNumberedThrough, readArticles } from './read-articles';
import { readAnnexes } from './read-annexes';
import { readCourse } from './read-course';
import { readDays } from './read-days';
import { readForce } from './read-force';
import { readAreas, readKinds, readSteps } from './read-lists';
import { readTitle } from './read-title';
import { levelOfOrganiser, readSubjects } from './read-subjects';
import { ask, find, type Reader } from './reader';
import { viewOf } from './text-view';
import type { SchemeReading } from './types';

/** Fewer articles are no measures. */
const LEAST_ARTICLES = 3;

/** Words of articles 7, 8 and 10 that leave something open wherever they stand. */
const readOpenWords = (reader: Reader): void => {
  const serious = find(reader, /情节[^,。;]{0,4}严重[、,](?:且|并)?造成[^,。;]{0,8}影响/, true);
  if (serious) ask(reader, 'serious', serious.span);
  const reward = find(reader, /(?:给予|予以)[^,。;\d]{0,8}奖励/, true);
  if (reward) ask(reader, 'reward', reward.span);
  const duty = find(reader, /[^,。;]{2,24}(?:应当|要|须)参照[^。;]*制定[^。;,]*办法/, true);
  if (duty) ask(reader, 'duty-whom', duty.span);
};

/**
 * 考核办法 as a text says it: articles with items and places, and what they come to. What is not said clearly is asked, never guessed.
 * Null for a text that is none: without such a title, or with fewer than three articles.
 */
export const readScheme = (source: string): SchemeReading | null => {
  const view = viewOf(repairGlyphs(source).text);
  const articles = readArticles(view);
  const title = readTitle(view, articles[0]?.piece.start ?? 0);
  if (!title || articles.length < LEAST_ARTICLES) return null;
  const reader: Reader = { view, articles, asks: [] };
  if (!isNumberedThrough(articles)) ask(reader, 'numbering');
  const { of, ...subjects } = readSubjects(reader);
  const course = readCourse(reader);
  const days = readDays(reader);
  const lists = { areas: readAreas(reader), steps: readSteps(reader), kinds: readKinds(reader) };
  const force = readForce(reader);
  readOpenWords(reader);
  return {
    title,
    articles: articles.map(({ no, head, text, items, place }) => ({ no, head, text, items, place })),
    ...lists,
    level: { from: levelOfOrganiser(reader, course.organiser, of), of },
    ...subjects,
    ...course,
    ...days,
    ...force,
    annexes: readAnnexes(reader),
    asks: reader.asks,
  };
};

import { DomainError } from '../domain-error';
import type { Article, Scheme, SchemeDifference } from './types';

/** By their key: those of the child in place of the parent's, new ones behind. */
const merged = <T>(parents: readonly T[], own: readonly T[], keyOf: (one: T) => string): T[] => {
  const ofChild = new Map(own.map(one => [keyOf(one), one]));
  const known = new Set(parents.map(keyOf));
  return [
    ...parents.map(one => ofChild.get(keyOf(one)) ?? one),
    ...own.filter(one => !known.has(keyOf(one))),
  ];
};

/** `9` before `9a` before `10`. */
const inOrder = (a: Article, b: Article): number =>
  Number.parseInt(a.no) - Number.parseInt(b.no) || (a.no < b.no ? -1 : a.no > b.no ? 1 : 0);

const checkChanges = (parent: Scheme, difference: SchemeDifference): void => {
  const { id } = difference;
  const ofParent = new Set(parent.articles.map(one => one.no));
  const own = new Set((difference.articles ?? []).map(one => one.no));
  const declared = new Map(difference.changes.map(one => [one.article, one.kind]));
  for (const { kind, article } of difference.changes) {
    if ((kind === 'added') === ofParent.has(article))
      throw new DomainError(kind === 'added' ? 'SCHEME_ARTICLE_KNOWN' : 'SCHEME_ARTICLE_UNKNOWN', {
        id,
        article,
      });
    if ((kind === 'left-out') === own.has(article))
      throw new DomainError('SCHEME_CHANGE_UNFIT', { id, article });
  }
  for (const article of own)
    if (!declared.has(article)) throw new DomainError('SCHEME_CHANGE_UNFIT', { id, article });
};

/**
 * A local scheme (article 10) from its difference: articles, indicators and questions one by one (indicators in the order of their areas), every other thing that it says
 * in place of the parent's, everything else as the parent has it.
 *
 * @throws DomainError `SCHEME_PARENT_OTHER` where `parent` is not the one that it names; `SCHEME_ARTICLE_UNKNOWN`,
 *   `SCHEME_ARTICLE_KNOWN`, `SCHEME_INDICATOR_UNKNOWN` for a change of what the parent has not, or an addition of what it has;
 *   `SCHEME_CHANGE_UNFIT` where changes and articles do not say the same
 */
export const compose = (parent: Scheme, difference: SchemeDifference): Scheme => {
  const { changes, without, ...own } = difference;
  const { id } = difference;
  if (own.parent.id !== parent.id || own.parent.version !== parent.version)
    throw new DomainError('SCHEME_PARENT_OTHER', {
      id,
      parent: `${own.parent.id}@${own.parent.version}`,
      given: `${parent.id}@${parent.version}`,
    });
  checkChanges(parent, difference);
  const ofParent = new Set(parent.indicators.map(one => one.id));
  const ownIndicators = new Set((own.indicators ?? []).map(one => one.id));
  for (const indicator of without)
    if (!ofParent.has(indicator) || ownIndicators.has(indicator))
      throw new DomainError('SCHEME_INDICATOR_UNKNOWN', { id, indicator });
  const leftOut = new Set(changes.filter(one => one.kind === 'left-out').map(one => one.article));
  const places = (own.areas ?? parent.areas).map(one => one.id);
  const days = own.days ?? parent.days;
  // What the child says itself needs no answer any more.
  const answered = typeof parent.days.starts === 'string' ? null : parent.days.starts.ask;
  const isAnswered = (ask: string): boolean =>
    ask === answered && (typeof days.starts === 'string' || days.starts.ask !== ask);
  return {
    ...parent,
    ...own,
    indicators: merged(parent.indicators, own.indicators ?? [], one => one.id)
      .filter(one => !without.includes(one.id))
      .sort((a, b) => places.indexOf(a.area) - places.indexOf(b.area)),
    articles: merged(parent.articles, own.articles ?? [], one => one.no)
      .filter(one => !leftOut.has(one.no))
      .sort(inOrder),
    asks: merged(parent.asks, own.asks ?? [], one => one.id).filter(one => !isAnswered(one.id)),
  };
};

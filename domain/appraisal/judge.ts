import type { CellMark } from '../codes/assessment';
import type { Name } from '../codes/names';
import type { Fraction } from '../exact/fraction';
import { sayNumber } from '../exact/fraction';
import type { Indicator } from '../scheme/types';
import type { Place } from './lay-out';
import { shownFigure } from './say-value';
import { worthOf } from './scoring/given';
import { needsOf, saysOf, score } from './scoring/score';
import type { AppraisalInput, Cell } from './types';

type Scored = Pick<Cell, 'mark' | 'points' | 'formula' | 'asks'>;

/** What a cell counts for in the whole: a bonus lies beside it. */
const ofCell = (indicator: Indicator): Fraction | null =>
  indicator.points === null || indicator.scoring?.kind === 'bonus' ? null : worthOf(indicator);

const open = (mark: CellMark, formula: Name): Scored => ({ mark, points: null, formula, asks: [] });

const unassigned = ({ scheme }: AppraisalInput, indicator: Indicator): Scored => {
  const worth = ofCell(indicator);
  const isFull = scheme.notAssigned === 'full' && worth !== null;
  return {
    mark: 'not-assigned',
    points: isFull ? worth : null,
    formula: isFull
      ? { zh: `本年度无任务 → ${sayNumber(worth)}`, en: `no task this year → ${sayNumber(worth)}` }
      : { zh: '本年度无任务', en: 'no task this year' },
    asks: [],
  };
};

const scoreOf = (input: AppraisalInput, place: Place, peers: readonly (Fraction | null)[]): Scored => {
  const { indicator, target, counting, events } = place;
  if (place.isUnassigned) return unassigned(input, indicator);
  const needs = needsOf(place);
  if (needs.figure && counting.kind === 'missing')
    return open('missing', { zh: '没有数据', en: 'no figure has been given' });
  if (needs.figure && counting.kind === 'apart')
    return open('doubted', {
      zh: '来源不一致,尚未核定采用哪一个',
      en: 'sources are apart and nobody has chosen',
    });
  if (needs.target && target === undefined)
    return open('asked', { zh: '没有目标值', en: 'no target has been set' });
  return score({
    scheme: input.scheme,
    indicator,
    answers: input.answers,
    target: target?.value ?? null,
    figure: counting.kind === 'one' ? counting.figure : null,
    events,
    peers,
  });
};

const shownOf = ({ indicator, counting, events }: Place): Name => {
  if (counting.kind === 'one') return shownFigure(indicator, counting.figure);
  const kind = indicator.scoring?.kind;
  if (kind === 'per-event' || kind === 'veto' || kind === 'bonus')
    return { zh: `${events.length} 起`, en: `events: ${events.length}` };
  const own = counting.figures.find(one => one.method === indicator.method);
  return own ? shownFigure(indicator, own) : { zh: '—', en: '—' };
};

/** The cell of a place; its doubts are put in when they are known. `peers`: what counts of each subject with this task. */
export const judge = (input: AppraisalInput, place: Place, peers: readonly (Fraction | null)[]): Cell => {
  const { subjectId, indicator, target, counting } = place;
  const hasWorth = !place.isUnassigned || input.scheme.notAssigned === 'full';
  return {
    subjectId,
    indicator: indicator.id,
    ...scoreOf(input, place, peers),
    target: target?.value ?? null,
    figureId: counting.kind === 'one' ? counting.figure.id : null,
    shown: shownOf(place),
    of: hasWorth ? ofCell(indicator) : null,
    says: saysOf(indicator),
    cite: indicator.cite,
    doubts: [],
  };
};

import { groupBy } from '../group-by';
import { doubtsOf } from './doubts/doubts-of';
import { cellKey } from './cell-key';
import { judge } from './judge';
import { layOut, type Place } from './lay-out';
import { byBreaches } from './raised/by-breaches';
import { byEvents } from './raised/by-events';
import { byIndicators } from './raised/by-indicators';
import { redistribute } from './redistribute';
import { needsOf } from './scoring/score';
import { totalOf } from './total';
import type { Appraisal, AppraisalInput, Cell } from './types';

const cellsOf = (input: AppraisalInput, places: readonly Place[]): Cell[] => {
  const assigned = places.filter(one => !one.isUnassigned);
  const peers = new Map(
    [...groupBy(assigned, one => one.indicator.id)].map(([indicator, own]) => [
      indicator,
      own.map(({ counting }) => (counting.kind === 'one' ? counting.figure.value : null)),
    ]),
  );
  const judged = places.map(one => judge(input, one, peers.get(one.indicator.id) ?? []));
  return redistribute(input.scheme, judged);
};

const missingOf = (places: readonly Place[]): Appraisal['missing'] =>
  places
    .filter(one => !one.isUnassigned && one.counting.kind === 'missing' && needsOf(one).figure)
    .map(({ subjectId, indicator }) => ({ subjectId, indicator: indicator.id, method: indicator.method }));

const disagreementsOf = (places: readonly Place[]): Appraisal['disagreements'] =>
  places.flatMap(({ subjectId, indicator: { id: indicator }, counting }) => {
    if (counting.kind === 'missing') return [];
    const figures = counting.kind === 'apart' ? counting.figures : counting.apart;
    if (figures.length === 0) return [];
    const chosen = counting.kind === 'one' ? counting.figure.id : null;
    return [{ subjectId, indicator, figureIds: figures.map(one => one.id), chosen }];
  });

/**
 * Everything that a cycle's figures, targets, answers and events come to: cells, points, doubts, what article 7 makes of them. Pure and
 * exact; the order of what is given does not matter. Nothing here decides: findings and rewards are proposals.
 */
export const appraise = (input: AppraisalInput): Appraisal => {
  const places = layOut(input);
  const doubts = doubtsOf(input, places);
  const doubted = groupBy(doubts, one => cellKey(one.subjectId, one.indicator ?? ''));
  const cells = cellsOf(input, places).map(cell => ({
    ...cell,
    doubts: (doubted.get(cellKey(cell.subjectId, cell.indicator)) ?? []).map(one => one.id),
  }));
  const rows = groupBy(
    places.flatMap((place, at) => {
      const cell = cells[at];
      return cell ? [{ place, cell }] : [];
    }),
    one => one.place.subjectId,
  );
  const totals = input.subjects.map(subjectId => totalOf(subjectId, rows.get(subjectId) ?? []));
  return {
    cells,
    totals,
    doubts,
    raised: [...byIndicators(input, places), ...byBreaches(input), ...byEvents(input)].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    ),
    rewardable: totals
      .filter(one => one.isPlanFulfilled && input.marked[one.subjectId] === true)
      .map(one => one.subjectId),
    missing: missingOf(places),
    disagreements: disagreementsOf(places),
  };
};

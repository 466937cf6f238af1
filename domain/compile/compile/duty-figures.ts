import { dateOf, type CivilDate } from '../../calendar/civil-date';
import { obligationKindNames, type ObligationKind } from '../../codes/obligation';
import { groupBy } from '../../group-by';
import { isOverdue } from '../../light/light';
import { unitsOwnKinds } from '../../obligation/units-own';
import type { Obligation } from '../../obligation/types';
import type { Figure } from '../../report/compiled';
import type { CampaignRecord } from '../record';
import { figureOf } from './figure';
import { byText, unitsInOrder } from './in-order';
import { dutyRules } from './record-rules';

interface Duty {
  docketId: string;
  isOfProblem: boolean;
  obligation: Obligation;
}

const ownKinds: readonly ObligationKind[] = unitsOwnKinds;

const metOn = ({ state }: Obligation): CivilDate | null => (state.kind === 'met' ? dateOf(state.at) : null);

/** Whether it counts as due by a day, and by which day it had to be met: as the cockpit counts it. */
const days = {
  original: {
    isDue: (one: Obligation, today: CivilDate) => metOn(one) !== null || one.originalDueOn < today,
    by: (one: Obligation) => one.originalDueOn,
  },
  adjusted: {
    isDue: (one: Obligation, today: CivilDate) => metOn(one) !== null || isOverdue(one, today),
    by: (one: Obligation) => one.dueOn,
  },
} as const;

/**
 * Of what units owe themselves, what was due by the cut-off and what of it was met in time: by the original day and by the
 * adjusted one, always as a pair.
 */
export const dutyFigures = (record: CampaignRecord): Figure[] => {
  const today = dateOf(record.asOf);
  const duties: Duty[] = record.dockets.flatMap(({ id, kind, obligations }) =>
    obligations
      .filter(one => ownKinds.includes(one.kind) && one.state.kind !== 'ended')
      .map(obligation => ({ docketId: id, isOfProblem: kind === 'case', obligation })),
  );
  const figure = (id: string, { name, rule }: Pick<Figure, 'name' | 'rule'>, some: readonly Duty[]) => {
    const groups = groupBy(some, one => one.obligation.kind);
    const parts = unitsOwnKinds.flatMap(kind => {
      const group = groups.get(kind) ?? [];
      if (group.length === 0) return [];
      const problems = group.flatMap(one => (one.isOfProblem ? [one.docketId] : []));
      return {
        label: obligationKindNames[kind],
        value: String(group.length),
        docketIds: [...new Set(problems)].sort(byText),
        unitIds: unitsInOrder(
          record,
          group.map(one => one.obligation.owedBy),
        ),
      };
    });
    return figureOf({ id, name, rule, kind: 'count', measure: '项', origin: 'record', parts });
  };
  return (['original', 'adjusted'] as const).flatMap(which => {
    const { isDue, by } = days[which];
    const due = duties.filter(({ obligation }) => isDue(obligation, today));
    const inTime = due.filter(({ obligation }) => (metOn(obligation) ?? '9999') <= by(obligation));
    return [
      figure(`duties:due:${which}`, dutyRules[which].due, due),
      figure(`duties:in-time:${which}`, dutyRules[which].inTime, inTime),
    ];
  });
};

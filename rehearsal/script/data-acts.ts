import { cellKey } from '../../domain/appraisal/cell-key';
import type { AssessmentState } from '../../domain/assessment/state';
import { acting, openRun, type Known } from './acting-in-cycle';
import { afterTold, OFFICES_AT } from './act-times';
import type { ScriptedAct } from './ledger';
import type { ScriptOptions } from './options';

/** The lead body says which of the figures counts where sources are apart, and joins the data. */
export const joined = (
  state: AssessmentState,
  { facts }: Known,
  { assessment }: ScriptOptions,
): ScriptedAct[] => {
  const run = openRun(state, 'data');
  if (!run) return [];
  const who = { at: afterTold(run.openedAt, OFFICES_AT, facts), role: 'coordinator' as const };
  // Keys sort in the order of the acts.
  const key = `data:${run.openedAt}`;
  const open = (assessment?.chooses ?? []).filter(
    ({ subjectId, indicator }) => !state.choices[cellKey(subjectId, indicator)],
  );
  return [
    ...open.map(one =>
      acting(
        state,
        { ...who, key: `${key}:0:${one.subjectId}:${one.indicator}` },
        { kind: 'choose-source', ...one, reason: '演练:经核对采用' },
      ),
    ),
    acting(state, { ...who, key: `${key}:1` }, { kind: 'complete-data', reason: '演练:四类数据已汇总' }),
  ];
};

/** What there is to settle of the doubts about figures that were noted (article 9). */
export const settled = (
  state: AssessmentState,
  { facts }: Known,
  { assessment }: ScriptOptions,
): ScriptedAct[] =>
  (assessment?.settles ?? []).flatMap(one => {
    const doubt = state.doubts.find(({ id }) => id === one.doubtId);
    if (!doubt || doubt.settled || state.status === 'planned' || state.status === 'ended') return [];
    const who = { at: afterTold(doubt.notedAt, OFFICES_AT, facts), role: 'coordinator' as const };
    const reason = one.isConfirmed ? '演练:经查系弄虚作假' : '演练:已说明,予以排除';
    return [acting(state, { ...who, key: `doubt:${one.doubtId}` }, { kind: 'settle-doubt', ...one, reason })];
  });

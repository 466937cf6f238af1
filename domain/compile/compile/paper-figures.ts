import { letterKindNames, sentStatuses, workLetterKinds } from '../../codes/letter';
import type { Name } from '../../codes/names';
import {
  accountabilityFormNames,
  accountabilityForms,
  accountabilityStageNames,
  accountabilityStages,
  interviewStageNames,
  interviewStages,
} from '../../codes/proceeding';
import type { DocketState } from '../../kinds';
import type { LetterState } from '../../letter/state';
import type { ProceedingState } from '../../proceeding/state';
import type { Figure } from '../../report/compiled';
import type { CampaignRecord } from '../record';
import { figureOf } from './figure';
import { byText } from './in-order';
import { paperRules } from './record-rules';

const isSentLetter = (one: DocketState): one is LetterState =>
  one.kind === 'letter' && sentStatuses.some(status => status === one.status);

const isProceeding = (one: DocketState): one is ProceedingState => one.kind === 'proceeding';

/** A figure of dockets, a part for each of some codes that occurs among them; one docket may have several. `problemsOf`: about which problems. */
const byCode = <D extends DocketState, C extends string>(
  figure: Pick<Figure, 'id' | 'name' | 'rule' | 'measure'>,
  dockets: readonly D[],
  codes: readonly C[],
  names: Readonly<Record<C, Name>>,
  codesOf: (one: D) => readonly C[],
  problemsOf: (one: D) => readonly string[] = () => [],
): Figure =>
  figureOf({
    ...figure,
    kind: 'count',
    origin: 'record',
    parts: codes.flatMap(code => {
      const some = dockets.filter(one => codesOf(one).includes(code));
      if (some.length === 0) return [];
      const problems = [...new Set(some.flatMap(problemsOf))].sort(byText);
      return {
        label: names[code],
        value: String(some.length),
        ...(problems.length > 0 && { docketIds: problems }),
      };
    }),
  });

/** Letters, interviews and accountability as numbers, without the names of whom they are about. */
export const paperFigures = ({ dockets }: CampaignRecord): Figure[] => {
  const cases = new Set(dockets.filter(one => one.kind === 'case').map(one => one.id));
  const proceedings = dockets.filter(isProceeding);
  const interviews = proceedings.filter(
    one => one.proceedingKind === 'interview' && one.held && one.stage !== 'withdrawn',
  );
  const approved = proceedings.filter(
    one =>
      one.proceedingKind === 'accountability' &&
      one.decision?.decision === 'approved' &&
      one.stage !== 'withdrawn',
  );
  return [
    byCode(
      { id: 'letters', measure: '份', ...paperRules.letters },
      dockets.filter(isSentLetter),
      workLetterKinds,
      letterKindNames,
      one => [one.letterKind],
      one => one.items.map(item => item.docketId).filter(id => cases.has(id)),
    ),
    byCode(
      { id: 'interviews', measure: '次', ...paperRules.interviews },
      interviews,
      interviewStages,
      interviewStageNames,
      one => interviewStages.filter(stage => stage === one.stage),
    ),
    byCode(
      { id: 'accountability', measure: '件', ...paperRules.accountability },
      approved,
      accountabilityStages,
      accountabilityStageNames,
      one => accountabilityStages.filter(stage => stage === one.stage),
    ),
    byCode(
      { id: 'accountability:forms', measure: '次', ...paperRules.forms },
      approved,
      accountabilityForms.filter(one => one !== 'none'),
      accountabilityFormNames,
      one => one.ruling?.forms ?? [],
    ),
  ];
};

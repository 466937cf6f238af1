import type { Target } from '../../appraisal/types';
import { DomainError } from '../../domain-error';
import { isExact } from '../../exact/is-exact';
import type { Indicator } from '../../scheme/types';
import type { AssessmentState } from '../state';
import { assertIndicator, assertNotComplete, assertSubject } from './asserts';
import type { Definition } from './definition';

const isFit = ({ value, source }: Target, { unit, scoring }: Indicator): boolean => {
  if (!source.trim()) return false;
  if (value === null) return true;
  if (unit !== 'grade') return isExact(value);
  return scoring?.kind === 'grade' ? value in scoring.points : value.trim() !== '';
};

const assertFit = (state: AssessmentState, target: Target): void => {
  const { subjectId, indicator, value } = target;
  assertSubject(state, subjectId);
  assertIndicator(state, indicator);
  const own = state.scheme.indicators.find(one => one.id === indicator);
  if (own && !isFit(target, own)) throw new DomainError('TARGET_UNFIT', { subjectId, indicator, value });
};

/**
 * 下达目标值: per subject and indicator an exact number or a grade, with the paper that says so; no value where there is no task this
 * year. Those of before are replaced, until the data are joined.
 */
export const setTargets: Definition<'set-targets'> = {
  code: 'set-targets',
  who: 'run-assessment',
  in: ['planned', 'running'],
  decide: ({ draft, by, facts }, { targets }) => {
    assertNotComplete(draft.state, 'data');
    for (const one of targets) assertFit(draft.state, one);
    const newest = new Map(targets.map(one => [`${one.subjectId}|${one.indicator}`, one]));
    draft.emit({ type: 'assessment-targets-set', at: facts.now, by, targets: [...newest.values()] });
  },
};

import type { Light } from '../../api/contracts/codes';
import type { Verdict } from '../../domain/codes/rules';
import { useText } from '../i18n/use-text';
import { LightTag } from '../parts/light-tag';

/** Red is what was owed by its day and is not there; yellow what is behind or in danger; blue what somebody has to look at. */
const lights: Record<Verdict, Light | 'done'> = {
  broken: 'red',
  'at-risk': 'yellow',
  behind: 'yellow',
  disputed: 'blue',
  unknown: 'blue',
  kept: 'green',
  'kept-rounded': 'green',
  'not-due': 'grey',
  'not-applicable': 'grey',
};

interface Props {
  verdict: Verdict;
  isUnreachable?: boolean;
  /** How many, beside the word. */
  count?: number;
  look?: 'plain' | 'pill' | 'mark';
}

/** A verdict as colour, shape and word. What is expected but has not come to pass is hollow. */
export const VerdictTag = ({ verdict, isUnreachable = false, count, look = 'plain' }: Props) => {
  const t = useText();
  const word = isUnreachable ? t.targets.unreachable : t.names.verdict[verdict];
  return (
    <LightTag light={lights[verdict]} look={look} label={count === undefined ? word : `${word} ${count}`} />
  );
};

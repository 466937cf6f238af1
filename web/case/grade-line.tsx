import type { DocketView } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';

/** 评定等次: which, why, by whom and when. */
export const GradeLine = ({ graded }: { graded: NonNullable<DocketView['graded']> }) => {
  const t = useText();
  const { grade, reason, at, by } = graded;
  return (
    <span>
      <strong>{t.names.grade[grade]}</strong>:{reason}({by ? `${by.person.name},${by.unit.name},` : ''}
      <Moment at={at} />)
    </span>
  );
};

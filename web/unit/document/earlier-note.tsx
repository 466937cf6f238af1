import { Link } from 'react-router';
import type { FilledField } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { isSame } from '../../parts/merge-typed';
import { pathOfDocket } from '../../parts/paths';
import { useEditing } from './editing';
import { useFileNamed } from './file-names';
import { answerName } from './names';
import { toAnswer, toRaw } from './raw';

/** Beside a field that was filled with what the unit typed before in this campaign: from where, and a way back to it. */
export const EarlierNote = ({ one }: { one: FilledField }) => {
  const t = useText();
  const { language } = useLanguage();
  const { values, set, filled } = useEditing();
  const file = useFileNamed();
  const { origin, field, docketId, value } = one;
  if (origin.from !== 'earlier' || value === null) return null;
  const name = answerName(docketId, field.id);
  const isTaken = isSame(toAnswer(field.kind, values[name]), value);
  const problem = filled.problems.find(each => each.docketId === origin.docketId);
  return (
    <p className="doc-earlier">
      {isTaken ? t.documents.earlier : t.documents.earlierBefore}
      {origin.says[language]} <Moment at={origin.at} />{' '}
      {problem && <Link to={pathOfDocket({ id: problem.docketId, kind: 'case' })}>{problem.ref}</Link>}
      {!isTaken && (
        <button type="button" className="text-button" onClick={() => set(name, toRaw(value, file))}>
          {t.documents.takeEarlier}
        </button>
      )}
    </p>
  );
};

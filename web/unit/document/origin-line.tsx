import { Fragment } from 'react';
import { Link } from 'react-router';
import type { FilledForm } from '../../../domain/compile/filled';
import type { FieldOrigin } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { pathOfDocket } from '../../parts/paths';

interface Props {
  id: string;
  origin: FieldOrigin;
  problems: FilledForm['problems'];
}

/** 来历: how a value got here, in a sentence, with the cases in which it stands. */
export const OriginLine = ({ id, origin, problems }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  if (origin.from === 'unit') return null;
  const ids = origin.from === 'earlier' ? [origin.docketId] : origin.docketIds;
  const cases = problems.filter(one => ids.includes(one.docketId));
  return (
    <p className="doc-origin" id={id}>
      {origin.says[language]}
      {cases.length > 0 && (
        <>
          {t.documents.inCases}
          {cases.map((one, index) => (
            <Fragment key={one.docketId}>
              {index > 0 && t.documents.listComma}
              <Link to={pathOfDocket({ id: one.docketId, kind: 'case' })}>{one.ref}</Link>
            </Fragment>
          ))}
        </>
      )}
    </p>
  );
};

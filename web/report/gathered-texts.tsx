import { Link } from 'react-router';
import type { CompiledPart } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { pathOfDocket } from '../parts/paths';
import { useShown } from './report-context';
import { useReturnPath } from './return-path';

/** 各单位报来: what the units wrote for this part, each under its name; folded, because it is long. */
export const GatheredTexts = ({ part }: { part: CompiledPart }) => {
  const t = useText();
  const { language } = useLanguage();
  const { problems, fieldNames } = useShown();
  const isSeveral = new Set(part.gathered.map(({ fieldId }) => fieldId)).size > 1;
  const path = useReturnPath();
  const units = [...new Map(part.gathered.map(one => [one.unitId, one.unitName]))];
  const { none, inFile } = part;
  const count = units.length + none.length + inFile.length;
  if (count === 0) return null;
  return (
    <details className="report-gathered">
      <summary>{t.report.gathered(count)}</summary>
      <dl>
        {units.map(([unitId, unitName]) => (
          <div key={unitId}>
            <dt>{unitName}</dt>
            {part.gathered
              .filter(one => one.unitId === unitId)
              .map(({ fieldId, docketId, text }) => (
                <dd key={`${fieldId} ${docketId ?? ''}`}>
                  {docketId && (
                    <Link to={pathOfDocket({ id: docketId, kind: 'case' })}>
                      {problems.get(docketId)?.ref ?? docketId}
                    </Link>
                  )}{' '}
                  {isSeveral && fieldNames.has(fieldId) && (
                    <em>
                      {fieldNames.get(fieldId)?.[language]}
                      {t.parts.colon}
                    </em>
                  )}
                  {text}
                </dd>
              ))}
          </div>
        ))}
        {inFile.map(({ unitId, unitName }) => (
          <div key={unitId}>
            <dt>{unitName}</dt>
            <dd>
              <Link to={path(unitId)}>{t.report.inFile}</Link>
            </dd>
          </div>
        ))}
        {none.map(({ unitId, unitName, reason }) => (
          <div key={unitId}>
            <dt>{unitName}</dt>
            <dd>{t.report.saysNone(reason)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

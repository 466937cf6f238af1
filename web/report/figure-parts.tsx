import { Link } from 'react-router';
import type { Figure, FigurePart } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { LightTag } from '../parts/light-tag';
import { pathOfDocket } from '../parts/paths';
import { formatValue } from './format-value';
import { useReturnPath } from './return-path';
import { useShown } from './report-context';

/** A problem that is counted: its number, with a mark where it is closed or late; it leads to the case. */
const ProblemChip = ({ docketId }: { docketId: string }) => {
  const { problems } = useShown();
  const problem = problems.get(docketId);
  const isClosed = problem !== undefined && problem.standing !== 'open' && problem.standing !== 'withdrawn';
  return (
    <Link className="report-chip" to={pathOfDocket({ id: docketId, kind: 'case' })} title={problem?.title}>
      {isClosed ? (
        <LightTag light="done" look="mark" />
      ) : (
        problem?.isOverdue && <LightTag light="red" look="mark" />
      )}
      {problem?.ref ?? docketId}
    </Link>
  );
};

const UnitChip = ({ unitId }: { unitId: string }) => {
  const { unitNames } = useShown();
  return (
    <Link className="report-chip is-unit" to={useReturnPath()(unitId)}>
      {unitNames.get(unitId) ?? unitId}
    </Link>
  );
};

const Part = ({ part, kind }: { part: FigurePart; kind: Figure['kind'] }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <li className={part.value === null ? 'is-missing' : undefined}>
      <div className="report-summand">
        <span>{part.label[language]}</span>
        <b>{part.value === null ? t.report.notReported : formatValue(part.value, kind)}</b>
      </div>
      {part.note && <small>{part.note[language]}</small>}
      <div className="report-chips">
        {part.docketIds?.map(one => (
          <ProblemChip key={one} docketId={one} />
        ))}
        {part.unitIds?.map(one => (
          <UnitChip key={one} unitId={one} />
        ))}
      </div>
    </li>
  );
};

/** What a figure is the sum of: each summand with the problems or the units from which it is counted. */
export const FigureParts = ({ figure }: { figure: Figure }) => (
  <ul className="report-summands">
    {figure.parts.map((part, index) => (
      <Part key={index} part={part} kind={figure.kind} />
    ))}
  </ul>
);

import { useState } from 'react';
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

/** So many are shown until all are wanted. */
const SHOWN = 12;

/** Problems and units of a summand; papers and proceedings have lists of their own. */
const Chips = ({ part }: { part: FigurePart }) => {
  const t = useText();
  const { problems } = useShown();
  const [isAll, setIsAll] = useState(false);
  const chips = [
    ...(part.docketIds ?? [])
      .filter(one => problems.has(one))
      .map(one => <ProblemChip key={one} docketId={one} />),
    ...(part.unitIds ?? []).map(one => <UnitChip key={one} unitId={one} />),
  ];
  const isCut = chips.length > SHOWN + 1 && !isAll;
  return (
    <div className="report-chips">
      {isCut ? chips.slice(0, SHOWN) : chips}
      {isCut && (
        <button type="button" className="report-link" onClick={() => setIsAll(true)}>
          {t.report.moreChips(chips.length - SHOWN)}
        </button>
      )}
    </div>
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
      <Chips part={part} />
    </li>
  );
};

/** Where those that are counted are listed, of figures that are no problems'. */
const listOfFigure = (figureId: string): string | null => {
  if (figureId === 'letters') return '/letters';
  return /^(interviews|accountability)(:|$)/.test(figureId) ? '/proceedings' : null;
};

/** What a figure is the sum of: each summand with the problems or the units from which it is counted. */
export const FigureParts = ({ figure }: { figure: Figure }) => {
  const t = useText();
  const list = listOfFigure(figure.id);
  return (
    <>
      <ul className="report-summands">
        {figure.parts.map((part, index) => (
          <Part key={index} part={part} kind={figure.kind} />
        ))}
      </ul>
      {list && <Link to={list}>{t.report.seeList}</Link>}
    </>
  );
};

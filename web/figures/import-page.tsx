import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { getFigureImport, type FigureImportView, type FigureRowView } from '../../api/contracts/figures';
import { useCampaign } from '../campaigns/use-campaign';
import { call } from '../client/call';
import { keyOf } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import '../targets/rows.css';
import '../targets/targets.css';
import { CountLines } from './count-lines';
import './figures.css';
import { ProblemList } from './problem-list';

/** The fields that hold a code of a pack. */
const coded = new Set(['program', 'purpose', 'indicator', 'name']);

/** A row as it came, its fields by name; a list within is said by its length. */
const RowLine = ({ row, names }: { row: FigureRowView; names: FigureImportView['names'] }) => {
  const t = useText();
  const { language } = useLanguage();
  const say = (key: string, value: unknown): string => {
    if (typeof value === 'string' && coded.has(key)) return names[value]?.[language] ?? value;
    if (Array.isArray(value)) return t.figures.rows(value.length);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <li className="used-figure">
      <p>
        <strong>{t.names.figureKind[row.kind]}</strong> {row.figureId}
        <span className="targets-note">
          {row.isCorrection && ` · ${t.figures.correction}`}
          {!row.isCurrent && ` · ${t.figures.corrected}`}
        </span>
      </p>
      <p className="targets-note">
        {Object.entries(row.data)
          .filter(([key]) => key !== 'id')
          .map(
            ([key, value]) =>
              `${t.figures.fields[key as keyof typeof t.figures.fields] ?? key} ${say(key, value)}`,
          )
          .join(' · ')}
      </p>
    </li>
  );
};

/** 一次导入: what came, from whom, with its hash; every row of it, or every place in it that was wrong. */
export const ImportedPage = () => {
  const t = useText();
  const { batchId = '' } = useParams();
  const asked = useSearchParams()[0].get('campaign');
  const { campaign } = useCampaign();
  const id = asked ?? campaign?.id ?? '';
  const [cursors, setCursors] = useState<string[]>([]);
  const cursor = cursors[cursors.length - 1];
  const input = { params: { id, batchId }, query: cursor === undefined ? {} : { cursor } };
  const query = useQuery({
    queryKey: keyOf(getFigureImport, input),
    queryFn: () => call(getFigureImport, input),
    enabled: id !== '',
    placeholderData: before => before,
  });
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle title={query.data?.fileName ?? t.figures.one} />
      <Loaded query={query}>
        {view => (
          <div className="figure-import">
            <section className="panel" aria-label={t.figures.one}>
              <p>
                {t.figures.statuses[view.status](view.problemCount)} · {view.recordedBy?.name}{' '}
                <Moment at={view.recordedAt} />
              </p>
              <CountLines counts={view.counts} />
              {view.rowsSha256 && (
                <p className="targets-note">
                  {t.targets.hash} <code className="row-formula">{view.rowsSha256}</code>
                </p>
              )}
            </section>
            {view.problems.length > 0 && (
              <ProblemList problems={view.problems} title={t.figures.problems(view.problemCount)} />
            )}
            {view.rows.items.length > 0 && (
              <section className="panel" aria-label={t.figures.allRows}>
                <h2>{t.figures.allRows}</h2>
                <ul className="used-figures">
                  {view.rows.items.map(row => (
                    <RowLine key={`${row.kind} ${row.figureId} ${row.hash}`} row={row} names={view.names} />
                  ))}
                </ul>
                <div className="breach-acts">
                  {cursors.length > 0 && (
                    <Button onClick={() => setCursors(cursors.slice(0, -1))}>{t.figures.before}</Button>
                  )}
                  {view.rows.next !== null && (
                    <Button onClick={() => view.rows.next && setCursors([...cursors, view.rows.next])}>
                      {t.figures.after}
                    </Button>
                  )}
                </div>
              </section>
            )}
          </div>
        )}
      </Loaded>
    </NowContext>
  );
};

import { useMemo, useState } from 'react';
import { getForm, type FormView } from '../../api/contracts/forms';
import type { ReportDraftView, ReportView } from '../../api/contracts/reports';
import { useGet } from '../client/use-get';
import { useMedia } from '../theme/use-media';
import { DifferencesPanel } from './differences-panel';
import { DiscrepanciesPanel } from './discrepancies-panel';
import { doubtedFigures } from './doubted-figures';
import { OriginPanel } from './origin-panel';
import { PartsOutline } from './parts-outline';
import { ReportContext, type ShownReport } from './report-context';
import { ReportPaper } from './report-paper';
import { ReturnsPanel } from './returns-panel';
import { VersionsPanel } from './versions-panel';

const noParts: FormView['form']['parts'] = [];

interface Props {
  view: ReportView;
  shown: ReportDraftView;
  version: number | null;
  /** The present draft: what can be done is done with it. */
  isPresent: boolean;
}

/** The three columns: what the report is made of, the paper, where its numbers come from. On narrow screens one. */
export const ReportBoard = ({ view, shown, version, isPresent }: Props) => {
  const [chosen, choose] = useState<string | null>(null);
  const isPhone = useMedia('(max-width: 767px)');
  const isSheet = useMedia('(max-width: 1099px)');
  const { report, units } = shown;
  // The names of fields; who sees the public part alone sees none of them.
  const form = useGet(getForm, { enabled: !view.isPublicOnly, params: report.form });
  const parts = form.data?.form.parts ?? noParts;
  const context = useMemo(
    (): ShownReport => ({
      view,
      report,
      figures: new Map(report.figures.map(one => [one.id, one])),
      problems: new Map(report.problems.map(one => [one.docketId, one])),
      unitNames: new Map(units.map(({ id, name }) => [id, name])),
      doubted: doubtedFigures(report, parts),
      fieldNames: new Map(parts.flatMap(({ fields }) => fields.map(({ id, name }) => [id, name]))),
      sourcesOf: partId => new Set(parts.find(({ id }) => id === partId)?.fields.map(({ from }) => from)),
      can: isPresent ? view.abilities : [],
      chosen,
      choose,
    }),
    [view, report, units, parts, isPresent, chosen],
  );
  const beforeOf = (figureId: string) =>
    view.versions.flatMap(({ version: number, totals }) => {
      const value = totals[figureId];
      return value === undefined || number === version ? [] : [{ version: number, value }];
    });
  const isWhole = !view.isPublicOnly;
  const outline = <PartsOutline isFolded={isPhone} />;
  const returns = isWhole && <ReturnsPanel mayCall={isPresent && view.abilities.includes('compile')} />;
  const versions = <VersionsPanel view={view} shown={version} />;
  const paper = (
    <div className="report-desk">
      <ReportPaper version={version} />
    </div>
  );
  const origin = <OriginPanel isSheet={isSheet} beforeOf={beforeOf} />;
  const checks = isWhole && <DiscrepanciesPanel />;
  const differences = <DifferencesPanel comparedWith={shown.comparedWith} differences={shown.differences} />;
  return (
    <ReportContext value={context}>
      {isPhone ? (
        <div className="report-columns">
          {outline}
          {returns}
          {checks}
          {paper}
          {differences}
          {versions}
          {origin}
        </div>
      ) : (
        <div className="report-columns">
          <div className="report-side">
            {outline}
            {returns}
            {versions}
          </div>
          {paper}
          <div className="report-side is-right">
            {origin}
            {checks}
            {differences}
          </div>
        </div>
      )}
    </ReportContext>
  );
};

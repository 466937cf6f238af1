import { useState } from 'react';
import { returnStandings, type ReturnStanding } from '../../domain/codes/report';
import type { CompiledReturn } from '../../domain/report/compiled';
import { useText } from '../i18n/use-text';
import { UnitNames } from '../parts/unit-names';
import { CallSheet } from './call-sheet';
import { useShown } from './report-context';
import { ReturnsSheet } from './returns-sheet';

const of = (returns: readonly CompiledReturn[], ...standings: ReturnStanding[]) =>
  returns.filter(({ standing }) => standings.includes(standing));

/** 单位报告 41/62: who has reported, who is late, who is missing, by name; the telephone and the list. */
export const ReturnsPanel = ({ mayCall }: { mayCall: boolean }) => {
  const t = useText();
  const { report } = useShown();
  const [open, setOpen] = useState<'calls' | 'list' | null>(null);
  const { returns } = report;
  const reported = of(returns, 'reported', 'late').length;
  const words = t.report.returns;
  return (
    <section className="report-panel report-returns" aria-label={words.title}>
      <h2>
        {words.title} {reported} / {returns.length}
      </h2>
      <progress value={reported} max={returns.length} aria-label={words.title} />
      {returnStandings
        .filter(one => one !== 'reported' && of(returns, one).length > 0)
        .map(one => {
          const units = of(returns, one);
          const townships = units.filter(({ isTownship }) => isTownship);
          const others = units.filter(({ isTownship }) => !isTownship);
          return (
            <div key={one} className={one === 'missing' ? 'is-missing' : undefined}>
              <h3>
                {t.names.returnStanding[one]} {units.length}
              </h3>
              {townships.length > 0 && (
                <p>
                  {words.townships(townships.length)}
                  {townships.map(({ unitName }) => unitName).join(t.shell.comma)}
                </p>
              )}
              {others.length > 0 && (
                <p>
                  <UnitNames names={others.map(({ unitName }) => unitName)} />
                </p>
              )}
            </div>
          );
        })}
      {of(returns, 'missing').length > 0 && <p className="report-note">{words.never0}</p>}
      <div className="report-buttons">
        {mayCall && (
          <button type="button" className="report-button" onClick={() => setOpen('calls')}>
            {words.call}
          </button>
        )}
        <button type="button" className="report-button" onClick={() => setOpen('list')}>
          {words.list}
        </button>
      </div>
      {open === 'calls' && <CallSheet onClose={() => setOpen(null)} />}
      {open === 'list' && <ReturnsSheet onClose={() => setOpen(null)} />}
    </section>
  );
};

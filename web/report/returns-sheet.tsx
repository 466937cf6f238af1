import { Link } from 'react-router';
import { returnStandings } from '../../domain/codes/report';
import type { CompiledReturn } from '../../domain/report/compiled';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { Sheet } from '../parts/sheet';
import { useReturnPath } from './return-path';
import { useShown } from './report-context';

const Line = ({ of }: { of: CompiledReturn }) => {
  const t = useText();
  const path = useReturnPath();
  const words = t.report.returns;
  return (
    <li>
      <Link to={path(of.unitId)}>{of.unitName}</Link>
      <span>
        {of.isTownship && `${words.township} · `}
        {of.receivedAt ? (
          <>
            {words.received} <Moment at={of.receivedAt} />
            {of.number !== null && of.number > 1 && ` · ${words.number(of.number)}`}
          </>
        ) : (
          of.dueOn && (
            <>
              {words.due} <Day on={of.dueOn} />
            </>
          )
        )}
      </span>
    </li>
  );
};

/** 看名单: every unit by how it stands, each leading to what it handed in. */
export const ReturnsSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const { report } = useShown();
  return (
    <Sheet title={t.report.returns.list} isRead onClose={onClose}>
      {returnStandings.map(standing => {
        const units = report.returns.filter(one => one.standing === standing);
        return (
          units.length > 0 && (
            <section key={standing} className="report-unit-list">
              <h3>
                {t.names.returnStanding[standing]} {units.length}
              </h3>
              <ul>
                {units.map(one => (
                  <Line key={one.unitId} of={one} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Sheet>
  );
};

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Cockpit, LedgerLink } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { ledgerAddress } from './ledger-address';

interface Shown {
  code: keyof Cockpit['figures'];
  value: number | string;
  unit: string;
  context: string;
  tone: 'red' | 'mine' | 'plain';
}

const percent = ({ owed, onTime }: { owed: number; onTime: number }): number | string =>
  owed === 0 ? '—' : Math.round((onTime / owed) * 100);

/** On a telephone the on-time share is one figure, with the other of the pair below it. */
const useShown = ({ figures, asOf }: Cockpit, isPhone: boolean): Shown[] => {
  const t = useText();
  const { language } = useLanguage();
  const { unit, context } = t.cockpit;
  const f = figures;
  const { oldestAt, longestDays } = f.decisions;
  const oldest = oldestAt && formatDay(oldestAt.slice(0, 10), language, asOf.slice(0, 4));
  const red = (value: number) => (value > 0 ? 'red' : 'plain');
  return [
    {
      code: 'overdue',
      value: f.overdue.value,
      unit: unit.items,
      context: context.overdue(f.overdue.units, f.overdue.longestDays),
      tone: red(f.overdue.value),
    },
    {
      code: 'red',
      value: f.red.value,
      unit: unit.of(f.red.of),
      context: context.mine(f.red.mine),
      tone: red(f.red.value),
    },
    {
      code: 'closed',
      value: f.closed.value,
      unit: unit.of(f.closed.of),
      context: context.planned(f.closed.planned),
      tone: 'plain',
    },
    {
      code: 'decisions',
      value: f.decisions.value,
      unit: unit.papers,
      context: oldest ? context.oldest(oldest, longestDays) : context.none,
      tone: 'mine',
    },
    {
      code: 'onTimeOriginal',
      value: percent(f.onTimeOriginal),
      unit: f.onTimeOriginal.owed > 0 ? unit.percent : '',
      context: isPhone
        ? context.adjusted(percent(f.onTimeCurrent))
        : context.share(f.onTimeOriginal.owed, f.onTimeOriginal.onTime),
      tone: 'plain',
    },
    {
      code: 'onTimeCurrent',
      value: percent(f.onTimeCurrent),
      unit: f.onTimeCurrent.owed > 0 ? unit.percent : '',
      context: context.shifted(f.onTimeCurrent.owed, f.onTimeCurrent.shifted),
      tone: 'plain',
    },
    {
      code: 'verification',
      value: f.verification.value,
      unit: unit.cases,
      context: f.verification.value > 0 ? context.verification(f.verification.longestDays) : context.none,
      tone: 'plain',
    },
  ];
};

const Opens = ({
  to,
  campaignId,
  children,
}: {
  to: LedgerLink | null;
  campaignId: string;
  children: ReactNode;
}) => {
  const t = useText();
  if (!to) return <span className="cockpit-figure-value">{children}</span>;
  return (
    <Link
      className="cockpit-figure-value"
      to={ledgerAddress(campaignId, to)}
      title={t.cockpit.openLedger(to.rows)}
    >
      {children}
    </Link>
  );
};

/** Seven figures, each opening the ledger on exactly the cases behind it; on a telephone four of them stay. */
export const Figures = ({ cockpit, isPhone }: { cockpit: Cockpit; isPhone: boolean }) => {
  const t = useText();
  return (
    <ul className="cockpit-figures" aria-label={t.cockpit.figures}>
      {useShown(cockpit, isPhone).map(({ code, value, unit, context, tone }) => (
        <li key={code} className={`cockpit-figure is-${tone}`} data-figure={code}>
          <span className="cockpit-figure-name">{t.cockpit.figure[code]}</span>
          <Opens to={cockpit.figures[code].ledger} campaignId={cockpit.campaign.id}>
            <strong>{value}</strong> {unit}
          </Opens>
          <span className="cockpit-figure-context">
            {code === 'red' && cockpit.figures.red.mine > 0 && cockpit.figures.red.ledgerOfMine ? (
              <Link to={ledgerAddress(cockpit.campaign.id, cockpit.figures.red.ledgerOfMine)}>{context}</Link>
            ) : (
              context
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Discrepancy } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { LightTag } from '../parts/light-tag';
import { pathOfDocket } from '../parts/paths';
import { fieldText } from './field-text';
import { ReportActDialog } from './report-act';
import { useShown } from './report-context';
import { useReturnPath } from './return-path';

type Choice = number | 'both';

const useSideName = () => {
  const t = useText();
  const { unitNames } = useShown();
  return (of: Discrepancy, index: number): string => {
    const unitId = of.sides[index]?.unitId ?? null;
    return unitId === null ? t.report.check.record : (unitNames.get(unitId) ?? unitId);
  };
};

const Side = ({ of, index }: { of: Discrepancy; index: number }) => {
  const t = useText();
  const { language } = useLanguage();
  const sideName = useSideName();
  const path = useReturnPath();
  const side = of.sides[index];
  if (!side) return null;
  const counts = of.settled?.choice === index || of.settled?.choice === 'both';
  return (
    <li className={counts ? 'counts' : undefined}>
      {side.unitId === null ? (
        <b>{sideName(of, index)}</b>
      ) : (
        <Link to={path(side.unitId)}>{sideName(of, index)}</Link>
      )}
      {t.parts.colon}
      {fieldText(side.value, language, t)}
      {side.reason && <small>{t.report.check.because(side.reason)}</small>}
    </li>
  );
};

const Item = ({ of, onSettle }: { of: Discrepancy; onSettle: (choice: Choice) => void }) => {
  const t = useText();
  const { language } = useLanguage();
  const { can, problems } = useShown();
  const sideName = useSideName();
  const words = t.report.check;
  return (
    <li className="report-check">
      <h3>
        {of.settled ? (
          <LightTag light="done" label={t.names.discrepancyKind[of.kind]} />
        ) : (
          <LightTag light="yellow" label={t.names.discrepancyKind[of.kind]} />
        )}
      </h3>
      <p>
        {of.says[language]}{' '}
        {of.docketId && (
          <Link to={pathOfDocket({ id: of.docketId, kind: 'case' })}>
            {problems.get(of.docketId)?.ref ?? of.docketId}
          </Link>
        )}
      </p>
      <ul>
        {of.sides.map((_, index) => (
          <Side key={index} of={of} index={index} />
        ))}
      </ul>
      {of.settled && (
        <p className="report-note">
          {of.settled.choice === 'both'
            ? words.keptBoth(of.settled.reason)
            : words.kept(sideName(of, of.settled.choice), of.settled.reason)}
        </p>
      )}
      {can.includes('settle-discrepancy') && (
        <div className="report-buttons">
          {of.sides.map((_, index) => (
            <button
              key={index}
              type="button"
              className="report-button"
              aria-pressed={of.settled?.choice === index}
              onClick={() => onSettle(index)}
            >
              {words.use(sideName(of, index))}
            </button>
          ))}
          <button
            type="button"
            className="report-button"
            aria-pressed={of.settled?.choice === 'both'}
            onClick={() => onSettle('both')}
          >
            {words.both}
          </button>
        </div>
      )}
    </li>
  );
};

/** 要核对的 n 处: what does not fit together, both sides of it, and who decides which counts; settled ones are folded. */
export const DiscrepanciesPanel = () => {
  const t = useText();
  const { language } = useLanguage();
  const { report, view } = useShown();
  const sideName = useSideName();
  const [asked, setAsked] = useState<{ of: Discrepancy; choice: Choice } | null>(null);
  const words = t.report.check;
  const open = report.discrepancies.filter(({ settled }) => settled === null);
  const settled = report.discrepancies.filter(one => one.settled !== null);
  const items = (of: Discrepancy[]) => (
    <ul className="report-checks">
      {of.map(one => (
        <Item key={one.key} of={one} onSettle={choice => setAsked({ of: one, choice })} />
      ))}
    </ul>
  );
  return (
    <section className="report-panel" aria-label={words.title(open.length)}>
      <h2>{words.title(open.length)}</h2>
      {open.length === 0 ? <p>{words.none}</p> : items(open)}
      {settled.length > 0 && (
        <details>
          <summary>{words.settled(settled.length)}</summary>
          {items(settled)}
        </details>
      )}
      {asked && (
        <ReportActDialog
          view={view}
          kind="settle-discrepancy"
          of={`${asked.of.key}/${asked.choice}`}
          title={asked.choice === 'both' ? words.both : words.use(sideName(asked.of, asked.choice))}
          verb={words.verb}
          consequence={`${asked.of.says[language]} ${words.consequence}`}
          toBody={({ reason }) => ({
            kind: 'settle-discrepancy',
            key: asked.of.key,
            choice: asked.choice,
            reason: String(reason),
          })}
          onClose={() => setAsked(null)}
        >
          <Form.Item name="reason" label={words.reason} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20_000} />
          </Form.Item>
        </ReportActDialog>
      )}
    </section>
  );
};

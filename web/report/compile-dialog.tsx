import { Form, Radio } from 'antd';
import { getReportDraft, type ReportView } from '../../api/contracts/reports';
import type { Instant } from '../../domain/calendar/civil-date';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { DateItem } from '../parts/date-item';
import { Loaded } from '../parts/loaded';
import { useYear } from '../parts/now-context';
import type { Values } from '../parts/use-act';
import { Differences } from './differences-panel';
import { endOfDay, formatCutOff } from './instants';
import { ReportActDialog } from './report-act';
import { summaryOf } from './summary';

/** The instant that was chosen: undefined for now, null where a day or hour is still to be named. */
const cutOffOf = ({ when, day, at }: Values): Instant | undefined | null => {
  if (when === 'day') return typeof day === 'string' ? endOfDay(day) : null;
  if (when === 'at') return typeof at === 'string' ? at : null;
  return undefined;
};

/** What would be fixed: how many problems stand how, who has reported, what is unsettled, what is different. */
const Preview = ({ view, cutOffAt }: { view: ReportView; cutOffAt: Instant | undefined }) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const words = t.report.compile;
  const query = useGet(getReportDraft, {
    params: { id: view.campaign.id },
    query: cutOffAt === undefined ? {} : { cutOffAt },
  });
  return (
    <section className="report-preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <Loaded query={query}>
        {({ report, comparedWith, differences }) => {
          const { problems, returns, open } = summaryOf(report);
          return (
            <>
              <p>{words.asOf(formatCutOff(report.cutOffAt, language, year))}</p>
              {problems && (
                <p>
                  {words.problems(
                    problems.value ?? t.report.notReported,
                    problems.parts.map(
                      ({ label, value }) => `${label[language]} ${value ?? t.report.notReported}`,
                    ),
                  )}
                </p>
              )}
              <p>{words.returns(returns.reported, returns.all)}</p>
              {open > 0 && <p className="is-mind">{words.unsettled(open)}</p>}
              {comparedWith !== null && (
                <>
                  <h3>{t.report.comparedWith(comparedWith)}</h3>
                  <Differences differences={differences} />
                </>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
};

const CutOff = ({ view }: { view: ReportView }) => {
  const { compile: words } = useText().report;
  const form = Form.useFormInstance();
  const values = (Form.useWatch([], form) ?? {}) as Values;
  const when = values['when'] ?? 'now';
  const cutOffAt = cutOffOf(values);
  return (
    <>
      <Form.Item name="when" label={words.when} extra={words.explained} rules={[{ required: true }]}>
        <Radio.Group
          options={(['now', 'day', 'at'] as const).map(value => ({ value, label: words.choice[value] }))}
        />
      </Form.Item>
      {when === 'day' && <DateItem name="day" label={words.day} isRequired />}
      {when === 'at' && <DateItem name="at" label={words.at} hasTime isRequired />}
      {cutOffAt !== null && <Preview view={view} cutOffAt={cutOffAt} />}
    </>
  );
};

/** 固定数据日期: a version as of an instant, seen before it is made. */
export const CompileDialog = ({ view, onClose }: { view: ReportView; onClose: () => void }) => {
  const t = useText();
  const words = t.report.compile;
  const next = (view.versions[0]?.version ?? 0) + 1;
  return (
    <ReportActDialog
      view={view}
      kind="compile"
      title={words.title}
      verb={words.verb(t.report.version(next))}
      consequence={words.consequence}
      initial={{ when: 'now' }}
      toBody={values => {
        const cutOffAt = cutOffOf(values);
        return { kind: 'compile', ...(cutOffAt && { cutOffAt }) };
      }}
      onClose={onClose}
    >
      <CutOff view={view} />
    </ReportActDialog>
  );
};

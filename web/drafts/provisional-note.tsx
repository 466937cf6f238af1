import { Alert } from 'antd';
import { getProvisionalDates } from '../../api/contracts/provisional-dates';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { ProvisionalTag } from '../parts/provisional-tag';

/** 暂定: which dates of the plan hang on years that are not announced yet. A note; the launch does not wait for it. */
export const ProvisionalNote = ({
  campaignId,
  clock,
}: {
  campaignId: string;
  clock: 'real' | 'rehearsal';
}) => {
  const t = useText();
  const { language } = useLanguage();
  const { data } = useGet(getProvisionalDates, { params: { id: campaignId }, query: { clock } });
  if (!data || data.timetable.length + data.dateCount + data.stepCount === 0) return null;
  const words = t.drafts.provisional;
  const say = (why: { text: string; en: string }) => (language === 'en' ? why.en : why.text);
  const timetable = {
    plan: 'planDueOn',
    report: 'reportDueOn',
    supervision: 'supervisionEndsOn',
    completion: 'completionDueOn',
  } as const;
  const list = { margin: '0 0 8px', paddingInlineStart: 18, maxHeight: 240, overflow: 'auto' };
  return (
    <Alert
      type="warning"
      showIcon
      className="above-12"
      title={words.title}
      description={
        <section aria-label={words.title}>
          <div>{words.hint}</div>
          {data.timetable.length + data.dateCount > 0 && (
            <ul style={list}>
              {data.timetable.map(one => (
                <li key={one.what}>
                  {t.names.timetable[timetable[one.what]]} <Day on={one.on} />
                  <ProvisionalTag years={one.provisionalYears} /> {say(one.why)}
                </li>
              ))}
              {data.dates.map((one, index) => (
                <li key={index}>
                  {one.ref} {one.owedBy} · {one.what} <Day on={one.on} />
                  <ProvisionalTag years={one.provisionalYears} /> {say(one.why)}
                </li>
              ))}
            </ul>
          )}
          {data.dateCount > data.dates.length && <div>{words.more(data.dateCount - data.dates.length)}</div>}
          {data.stepCount > 0 && (
            <>
              <div>{words.steps}</div>
              <ul style={list}>
                {data.steps.map((one, index) => (
                  <li key={index}>
                    {one.ref} {one.owedBy} · {one.what}:{t.names.act[one.act]} <Moment at={one.dueAt} />
                    {words.sentAt} <Moment at={one.sendAt} />
                    <ProvisionalTag years={one.provisionalYears} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {data.stepCount > data.steps.length && <div>{words.more(data.stepCount - data.steps.length)}</div>}
        </section>
      }
    />
  );
};

import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay } from '../parts/format-date';
import { useAsOf } from './use-as-of';

/** The day as of which the cycle is read; while it is a past one, that is said, for what came later is not on the page. */
export const AsOfBar = ({ view }: { view: AssessmentView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { query, setDay } = useAsOf();
  const words = t.assessments.past;
  const day = view.asOf?.slice(0, 10);
  return (
    <div className={`assessment-past${day === undefined ? '' : ' is-past'}`}>
      <label htmlFor="assessment-as-of">{words.choose}</label>
      <DatePicker
        id="assessment-as-of"
        size="small"
        showNow={false}
        value={query.asOf === undefined ? null : dayjs(query.asOf.slice(0, 10))}
        defaultPickerValue={dayjs(view.now.slice(0, 10))}
        onChange={(value: dayjs.Dayjs | null) => setDay(value ? value.format('YYYY-MM-DD') : null)}
      />
      {day !== undefined && (
        <>
          <span role="status">{words.reads(formatDay(day, language))}</span>
          <Button type="link" size="small" onClick={() => setDay(null)}>
            {words.back}
          </Button>
        </>
      )}
    </div>
  );
};

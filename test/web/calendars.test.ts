import { openQuestions } from '../../domain/proclamation/open-questions';
import { readProclamation } from '../../domain/proclamation/read-proclamation';
import type { ProclamationView } from '../../api/contracts/rules';
import { daysOf, isChanged, rowsOf, withDay } from '../../web/calendars/rows';
import { invented2027 } from '../domain/support/invented-2027';

const base = { years: [], days: {} };
const reading = readProclamation(invented2027.replace('5月8日(周六)', '5月8日(周日)'), { base });
const view = reading as unknown as ProclamationView;
const rows = rowsOf(view);
const [question] = view.questions;
const at = (date: string) => rows.findIndex(one => one.date === date);

describe('the days of a notice on the page', () => {
  it('are all taken at first, with the number of the notice', () => {
    expect(daysOf(rows, reading.noticeNumber)).toHaveLength(33);
    expect(daysOf(rows, reading.noticeNumber)[0]).toEqual({
      date: '2027-01-01',
      kind: 'holiday',
      name: '元旦',
      notice: '国办发明电〔2026〕99号',
    });
    expect(daysOf(rows, null)[0]).not.toHaveProperty('notice');
  });

  it('take another day in its place, without a name until one is given', () => {
    const more = withDay(rows, '2027-05-06');
    expect(more.map(one => one.date).slice(at('2027-05-05'), at('2027-05-05') + 3)).toEqual([
      '2027-05-05',
      '2027-05-06',
      '2027-05-08',
    ]);
    expect(daysOf(more, null).find(one => one.date === '2027-05-06')).toEqual({
      date: '2027-05-06',
      kind: 'holiday',
    });
  });

  it('settle a question as the API says', () => {
    const day = at('2027-05-08');
    const variants = [
      rows,
      rows.with(day, { ...rows[day]!, isTaken: false }),
      rows.with(day, { ...rows[day]!, kind: 'ordinary' as const }),
      rows.with(day, { ...rows[day]!, name: '别的' }),
      rows.with(day - 1, { ...rows[day - 1]!, isTaken: false }),
      withDay(rows, '2027-05-08'),
    ];
    const settled = variants.map(one => isChanged(question!, view, one));
    expect(settled).toEqual([false, true, true, false, false, true]);
    expect(variants.map(one => openQuestions(reading, daysOf(one, null), []).length === 0)).toEqual(settled);
  });
});

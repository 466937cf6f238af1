import { derive } from '../../../domain/explain/derive';
import type { Template, View } from '../template';
import { dateFact, fact, oneLine, shortDay } from '../wording';
import { sampleOf } from './sample';

const year = (view: View): string => fact(view, 'year') ?? '';
const campaign = (view: View): string => `《${oneLine(view.campaignTitle, 60)}》`;

/** 「1月13日起」 */
const since = (view: View): string => {
  const from = dateFact(view, 'neededFrom');
  return from ? `${shortDay(from, view.today)}起` : '';
};

/** Saved already, it only has to be adopted. */
const savedIn = (view: View): string | null => fact(view, 'savedIn');
const toDo = (view: View): string => (savedIn(view) ? '请采用' : '请补录');

/** 放假安排待采用, to the office: which year, since when it is needed, what hangs on it, what to do. */
export const yearNeeded: Template = {
  section: 'to-do',
  subject: view =>
    `${toDo(view)}${year(view)}年放假安排:${since(view)}有 ${fact(view, 'waiting') ?? ''} 项取决于该年`,
  ask: view =>
    `${campaign(view)}${since(view)}有 ${fact(view, 'waiting') ?? ''} 项责任事项的提醒、督办或发送时间取决于 ${year(view)} 年的放假安排,现按周末和法定节假日暂定,不含调休。${toDo(view)}该年安排。`,
  advice: view => {
    const saved = savedIn(view);
    const preview = '采用前可预览哪些期限变动、哪些照旧;已经发出的不收回。';
    return saved
      ? [`该年安排已保存为工作日历 ${saved} 版,本次整改行动尚未采用。`, preview]
      : [
          '国务院办公厅公布该年放假安排后,请导入通知全文,核对后保存为新版工作日历,再在本次整改行动中采用。',
          preview,
        ];
  },
  brief: view => `${campaign(view)}${since(view)}用到${year(view)}年放假安排,${toDo(view)}`,
  action: () => '查看',
  english: view =>
    `From ${dateFact(view, 'neededFrom') ?? 'now'} on, ${fact(view, 'waiting') ?? 'some'} obligations of this campaign hang on the holidays of ${year(view)}: ${
      savedIn(view)
        ? 'please adopt the calendar that has them'
        : 'please import the announcement and adopt it'
    }.`,
  sample: sampleOf(
    'year-needed',
    { year: '2019', neededFrom: '2018-12-28', waiting: '12' },
    [
      derive(
        { code: 'year-needed', year: 2019, calendar: '2018', neededFrom: '2018-12-28', n: 12 },
        'practice:year-needed',
      ),
    ],
    {
      ref: null,
      title: '年度考核反馈问题整改',
      unitName: '云溪县整改工作指挥部办公室',
      path: '/campaigns/c1',
    },
  ),
};

import { derive } from '../../../domain/explain/derive';
import type { TargetRule } from '../../../domain/explain/targets';
import type { NoticeKind } from '../../../domain/codes/notices';
import type { Sample, Template, View } from '../template';
import { byInEnglish, fact, oneLine, pleaseBy, withDeadline } from '../wording';
import { sampleOf } from './sample';

const about = (view: View): string => oneLine(view.title, 60);

/** 「应为 3/4,实为 7/10」; empty where there was nothing to compare. */
const numbers = (view: View): string[] => {
  const [required, found] = [fact(view, 'required'), fact(view, 'found')];
  return required && found ? [`应为 ${required},实为 ${found}。`] : [];
};

const isNews = (view: View): boolean => fact(view, 'status') === 'to-verify';

const sampleAbout = (
  kind: NoticeKind,
  code: TargetRule['code'],
  facts: Record<string, string> = {},
): Sample =>
  sampleOf(
    kind,
    { required: '3/4', found: '7/10', status: 'proposed', asOf: '2018-03-31', ...facts },
    [
      derive(
        { code, rule: 'D02', period: '2017', on: '2018-03-31', formula: null },
        '《教育资金办法》第四条',
      ),
    ],
    {
      ref: null,
      title: '云溪县:教育资金用于义务教育不低于四分之三(D02,2017)',
      unitName: '云溪县整改工作指挥部办公室',
      path: '/breaches/c1%3Abreach%3AD02',
    },
  );

export const breachFound: Template = {
  section: 'to-do',
  subject: view => `${isNews(view) ? '请查找实施文件' : '请审定未达标事项'}:${about(view)}`,
  ask: view =>
    isNews(view)
      ? `核定发现「${about(view)}」未达到,其依据只见于新闻,请查找实施文件。`
      : `核定发现「${about(view)}」未达到,请审定是否立项督办。`,
  advice: view => [
    ...numbers(view),
    isNews(view)
      ? '查到实施文件后附上,即可审定;查不到的,写明理由不予立项。'
      : '立项或不立项均须写明理由;系统只提出建议,不自动立项。',
  ],
  brief: view => `${isNews(view) ? '请查找实施文件' : '请审定'}:${about(view)}`,
  action: view => (isNews(view) ? '查看' : '审定'),
  english: view =>
    isNews(view)
      ? 'A rule known from the news alone was not kept: please find its issuing notice.'
      : 'A policy target was not kept: please decide whether a case is opened.',
  sample: sampleAbout('breach-found', 'target-missed'),
};

export const brokenAgain: Template = {
  section: 'to-know',
  subject: view => `再次未达标:${about(view)}`,
  ask: view => `「${about(view)}」在更正后再次未达到。`,
  advice: view => [...numbers(view), '不另立新的未达标事项;原来的决定和案卷不变。'],
  brief: view => `再次未达标:${about(view)}`,
  action: () => '查看',
  english: () => 'A policy target is broken again after a correction; no second breach is opened.',
  sample: sampleAbout('broken-again', 'target-missed'),
};

export const figureCorrected: Template = {
  section: 'to-do',
  subject: view => `数据已更正,请考虑是否撤销:${about(view)}`,
  ask: view => `数据更正后,「${about(view)}」不再是未达到,请考虑是否撤销。`,
  advice: view => [
    ...numbers(view),
    fact(view, 'status') === 'opened'
      ? '案卷不会自动结案,已采取的督办措施保留在记录中。'
      : '未达标事项不会自动了结,请写明理由作出决定。',
  ],
  brief: view => `数据已更正,是否撤销:${about(view)}`,
  action: () => '查看',
  english: () => 'A correction makes a policy target kept after all: please consider whether to withdraw.',
  sample: sampleAbout('figure-corrected', 'target-corrected', { status: 'opened', found: '3/4' }),
};

export const figureOwed: Template = {
  section: 'to-do',
  subject: view => `请报送数据${withDeadline(view)}:${fact(view, 'what') ?? ''}`,
  ask: view => `${pleaseBy(view)}报送数据:${fact(view, 'what') ?? ''}。`,
  advice: () => ['核定时点已过,缺这些数据不能核定;没有数据不等于零。'],
  brief: view => `请报送数据${withDeadline(view)}:${fact(view, 'what') ?? ''}`,
  action: () => '报送',
  english: view => `A figure is needed past its final check: please hand it in${byInEnglish(view)}.`,
  sample: sampleOf(
    'figure-owed',
    { what: 'D02(2017)教育资金用于义务教育', dueOn: '2018-04-09' },
    [derive({ code: 'figure-missing', rule: 'D02', period: '2017', on: '2018-03-31' }, 'practice:figure')],
    { ref: null, title: '政策目标', path: '/targets/c1%3Atargets' },
  ),
};

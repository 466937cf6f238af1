import { schemeChangeNames, scoringKindNames } from '../../domain/codes/assessment';
import { unitLevelNames } from '../../domain/codes/figures';
import { findingKindNames } from '../../domain/codes/findings';
import type { Indicator, Scheme, SchemeDifference, SchemeStep } from '../../domain/scheme/types';

const sayDue = ({ due, duePractice }: SchemeStep): string => {
  const practice = duePractice ? '(惯例)' : '';
  if (due === null) return `按策略期限${practice}`;
  return due === 'end'
    ? `考核结束日前${practice}`
    : `${due.year === 0 ? '当年' : '次年'} ${due.day} 前${practice}`;
};

const by: Readonly<Record<SchemeStep['by'], string>> = {
  subject: '各被考核单位',
  'third-party': '第三方',
  lead: '牵头单位',
  organiser: '组织单位',
};

const sayIndicator = ({ id, name, points, scoring, source, raises, cite }: Indicator): string =>
  `  ${id} ${name.zh}  [${cite};${source};${points === null ? '不计分' : `${points} 分`}${scoring ? `,${scoringKindNames[scoring.kind].zh}` : ''}${raises ? `;不达 → ${findingKindNames[raises.kind].zh}` : ''}]`;

const starts = ({ days }: Scheme): string =>
  typeof days.starts === 'string' ? days.starts : `待答 ${days.starts.ask}`;

const ends = ({ days: { ends: one } }: Scheme): string =>
  `${one.year === 0 ? '当年' : '次年'} ${one.month} 月${one.day === null ? '最后一日' : ` ${one.day} 日`}`;

/** A scheme for the terminal, and how it stands to its parent. */
export const sayScheme = ({
  scheme,
  difference,
}: {
  scheme: Scheme;
  difference: SchemeDifference | null;
}): string =>
  [
    `${scheme.title.zh}(${scheme.id}@${scheme.version})`,
    `${unitLevelNames[scheme.level.from].zh}考核${unitLevelNames[scheme.level.of].zh};${scheme.document.inForceFrom ?? '?'} 起施行${scheme.document.inForceTo ? `,至 ${scheme.document.inForceTo}` : ''};${scheme.years.from}—${scheme.years.to} 年度`,
    `组织:${scheme.organiser};牵头:${scheme.leadBodies.join('、')};解释:${scheme.interpreter}`,
    `对象 ${scheme.subjects.length} 个:${scheme.subjects.join('、')}`,
    `每年 ${starts(scheme)} 开始,${ends(scheme)}前完成`,
    ...scheme.replaces.map(
      one => `同时废止:${one.title.zh}(${one.inForceFrom ?? '?'} 至 ${one.inForceTo ?? '?'})`,
    ),
    '',
    `条文 ${scheme.articles.length} 条:`,
    ...scheme.articles.flatMap(one => [
      `  第${one.no}条 ${one.says.zh}`,
      ...one.items.map(item => `    (${item.no})${item.says.zh}`),
    ]),
    '',
    `步骤 ${scheme.steps.length} 步:`,
    ...scheme.steps.map(
      one =>
        `  ${one.name.zh}  [${one.cite};${by[one.by]};${sayDue(one)}${one.needs.length > 0 ? `;在 ${one.needs.map(need => scheme.steps.find(each => each.step === need)?.name.zh ?? need).join('、')} 之后` : ''}]`,
    ),
    '',
    `指标 ${scheme.indicators.length} 项:`,
    ...scheme.indicators.map(sayIndicator),
    '',
    `问题 ${scheme.kinds.length} 类:`,
    ...scheme.kinds.map(one => `  ${findingKindNames[one.kind].zh}  [${one.cite}]`),
    '',
    `待答问题 ${scheme.asks.length} 个:`,
    ...scheme.asks.map(
      one =>
        `  ${one.id}  ${one.question.zh}  ${one.proposed === null ? '没有拟定的答复' : `拟定:${one.proposed}`}`,
    ),
    ...(difference
      ? [
          '',
          `与 ${difference.parent.id}@${difference.parent.version} 的不同 ${difference.changes.length} 条:`,
          ...difference.changes.map(
            one => `  ${schemeChangeNames[one.kind].zh} 第${one.article}条:${one.says.zh}`,
          ),
        ]
      : []),
  ].join('\n');

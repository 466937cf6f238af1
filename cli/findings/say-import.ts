import { findingAskNames } from '../../domain/codes/finding-asks';
import type { FindingAsk } from '../../domain/register/import/types';
import type { ComparedFindings } from '../../prisma/read/compare-findings';

const VALUE_SHOWN = 40;

const placeOf = ({ sheet, row, cell }: FindingAsk): string =>
  `${sheet}${cell ? ` ${cell}` : row === null ? '' : ` 第 ${row} 行`}`;

const sayAsk = (one: FindingAsk): string =>
  `  ${placeOf(one)}:${findingAskNames[one.code].zh}${one.value === null ? '' : `「${one.value.slice(0, VALUE_SHOWN)}」`}`;

/** What has to be answered before any row is taken, place by place. */
export const sayAsks = (asks: readonly FindingAsk[]): string =>
  [`有 ${asks.length} 处待确认,一行也没有登记`, ...asks.map(sayAsk)].join('\n');

/** What came of a file, or would come of it. */
export const sayImport = ({
  status,
  added,
  known,
  alike,
}: ComparedFindings & { status: 'known' | 'new' | 'recorded' }): string =>
  [
    status === 'known'
      ? `早已登记,新增 0 个`
      : `${status === 'new' ? '可以登记' : '已登记'} ${added.length} 个问题,早已登记 ${known.length} 个`,
    ...alike.map(one => `  可能是同一件事(由人并案):${one.shared.join('、')}\n    ${one.a}\n    ${one.b}`),
  ].join('\n');

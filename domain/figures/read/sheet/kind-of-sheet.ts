import { figureKindNames, figureKinds, type FigureKind } from '../../../codes/figures';
import { listNames } from '../../plain';
import { findHeads, missingHeads } from './find-heads';
import { bareHead } from './plain-text';
import type { FigureSheet } from './types';

const titles: Readonly<Record<FigureKind, readonly string[]>> = {
  tranche: ['批次', '资金下达'],
  payment: ['支付明细', '支出', '支出明细'],
  project: ['项目清单', '项目表'],
  measurement: ['指标'],
  register: ['名录明细', '名册'],
};

const isCalled = (kind: FigureKind, title: string): boolean =>
  [listNames[kind], kind, figureKindNames[kind].zh, ...titles[kind]].includes(bareHead(title));

/** What a sheet holds: by its name, else by its heads where they fit one kind only; null where neither says. */
export const kindOfSheet = (sheet: FigureSheet): FigureKind | null => {
  const called = figureKinds.find(one => isCalled(one, sheet.title));
  if (called) return called;
  const fitting = figureKinds.filter(one => missingHeads(one, findHeads(one, sheet)).length === 0);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

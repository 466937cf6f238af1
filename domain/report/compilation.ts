import type { Core } from '../docket/core';
import type { Obligation } from '../obligation/types';

/** 汇总上报: what the office owes upward, in whatever round; undefined while nobody has said to whom and by when. */
export const compilationOf = ({ obligations }: Pick<Core, 'obligations'>): Obligation | undefined =>
  obligations.find(one => one.kind === 'compilation');

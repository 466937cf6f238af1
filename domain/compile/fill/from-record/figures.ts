import { linesOf, type FillFrom } from '../filling';

/** 数据: the system keeps none of units yet, and says so. */
export const fromFigures: FillFrom = () =>
  linesOf([], { zh: '系统尚未登记单位数据', en: "The system does not keep units' figures yet" }, []);

import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { dayIn } from './facts';
import type { FilingInRegister } from './filing-params';

/** 方案备案: the newest register has a line for the unit and the year, filed by the final check. A line without a day is as old as the register. */
export const judgeInRegister = (params: FilingInRegister, place: Place, world: World): Judgement => {
  const register = world.known.register(params.register);
  if (register === undefined)
    return {
      outcome: { is: 'missing' },
      required: null,
      found: null,
      formula: null,
      figures: [],
      reason: { zh: '没有备案台账的数据', en: 'no register of filings among the figures' },
    };
  const line = register.rows.find(one => one.unit === place.unit && one.name === place.year);
  const day =
    line === undefined
      ? null
      : params.filedOn in line.facts
        ? dayIn(line.facts, params.filedOn, world)
        : register.asOf;
  const isKept = day !== null && (place.finalOn === null || day <= place.finalOn);
  return {
    outcome: isKept ? { is: 'kept', isSettled: true } : { is: 'short', reached: null },
    required: place.finalOn,
    found: day,
    formula: day === null || place.finalOn === null ? null : `${day} ${isKept ? '≤' : '>'} ${place.finalOn}`,
    figures: [register.id],
    reason:
      day === null
        ? {
            zh: `台账里没有${place.year ?? ''}年的备案`,
            en: `the register has no filing for ${place.year ?? ''}`,
          }
        : {
            zh: `${place.year ?? ''}年的方案已于${day}备案`,
            en: `the plan for ${place.year ?? ''} was filed on ${day}`,
          },
  };
};

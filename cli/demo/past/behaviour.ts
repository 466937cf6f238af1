import type { UnitBehaviour } from '../../../rehearsal/script/options';

const early = (workingDays: number): UnitBehaviour => ({ kind: 'early', workingDays });
const late = (workingDays: number): UnitBehaviour => ({ kind: 'late', workingDays });
const punctual: UnitBehaviour = { kind: 'punctual' };
const silent: UnitBehaviour = { kind: 'silent' };

/** Ahead of its deadlines: its cases are closed before the others’ are due. */
const diligent: UnitBehaviour = {
  kind: 'by-obligation',
  of: { plan: early(1), rectification: early(6), report: early(2) },
  others: punctual,
};

/** In time with its papers, done on the last days. */
const steady: UnitBehaviour = {
  kind: 'by-obligation',
  of: { rectification: early(1), report: early(1) },
  others: punctual,
};

/** Signs, hands in its papers late, and leaves what it leads undone. */
const slow: UnitBehaviour = {
  kind: 'by-obligation',
  of: { plan: late(1), rectification: silent, report: silent },
  others: punctual,
};

/** Answers only when it gets a letter. */
const dragging: UnitBehaviour = {
  kind: 'by-obligation',
  of: { plan: late(4), report: silent },
  others: late(1),
};

/** Has signed for its tasks, and nothing since. */
const mute: UnitBehaviour = {
  kind: 'by-obligation',
  of: { receipt: punctual, liaison: punctual },
  others: silent,
};

/** How the units of 云溪县 take their tasks; those that are not named hand in their papers on the last day. */
export const pastBehaviour: UnitBehaviour = {
  kind: 'by-unit',
  of: {
    jiaoyuju: diligent,
    zuzhibu: diligent,
    zhihuibu: diligent,
    weijiju: steady,
    fupinban: steady,
    jiaotongju: { kind: 'by-obligation', of: { rectification: silent, report: early(1) }, others: punctual },
    shuiwuju: punctual,
    xianweiban: steady,
    zhengfuban: steady,
    qingshi: diligent,
    bailu: steady,
    liuhe: punctual,
    yuntai: punctual,
    fagaiju: punctual,
    sifaju: punctual,
    gonganju: punctual,
    zhuxi: { kind: 'by-obligation', of: { milestone: late(6), report: early(1) }, others: punctual },
    rensheju: slow,
    banqianban: { kind: 'by-obligation', of: { milestone: silent, rectification: silent }, others: punctual },
    nongyeju: { kind: 'by-obligation', of: { milestone: silent, rectification: silent }, others: punctual },
    caizhengju: mute,
    zhujianju: dragging,
    linyeju: dragging,
    songling: dragging,
    wushan: dragging,
  },
  others: steady,
};

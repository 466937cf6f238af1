import type { BreachAct } from '../../../domain/breach/commands/all';
import type { Instant } from '../../../domain/calendar/civil-date';
import type { PlainFigures } from '../../../domain/figures/plain';
import type { TargetAct } from '../../../domain/target/commands/all';
import { payment, tranche } from '../../record/support/figures';
import { smallPack } from '../../support/small-pack';

/** Where a campaign in compressed time is supervised: on the engines, or in the memory of a simulation. */
export interface Supervision {
  /** Everything due by this instant has been done, and the clock stands there. */
  until: (at: Instant) => Promise<void>;
  target: (command: TargetAct) => Promise<void>;
  /** A file comes in. */
  figures: (batchId: string, lists: Partial<PlainFigures>) => Promise<void>;
  breach: (key: string, command: BreachAct) => Promise<void>;
}

const townships = ['东岭乡', '西坪乡'];
const spentOn = (purpose: string, id: string, amount: string) =>
  payment({ id, tranche: 'S20180', amount, purpose });

/** Half a million too little in two years for each township. */
const short = ['2017', '2018'].flatMap(year =>
  townships.map((to, n) => tranche({ id: `S${year}${n}`, to, year, amount: '500000' })),
);

const healthNotice = { title: '医疗资金通知', issuer: '县政府', number: null, issuedOn: '2018-01-02' };

/**
 * Six weeks of the small pack, whose checks are on 31 May (from the news alone), 15 and 20 June: figures come in twice within ten
 * seconds, a notice is found, an owner answered, a case opened, figures come in on the day of a check and are corrected after it.
 */
export const tellStory = async (one: Supervision): Promise<void> => {
  await one.target({ kind: 'adopt-pack', pack: smallPack() });
  await one.until('2018-05-09T08:30:05+08:00');
  await one.figures('first', { tranches: short });
  await one.until('2018-05-09T08:30:10+08:00');
  await one.figures('second', {
    tranches: [tranche({ id: 'H0', program: 'health', to: '东岭乡', amount: '50000' })],
  });
  await one.until('2018-06-01T10:00:00+08:00');
  await one.target({ kind: 'attach-notice', rule: 'D3', notice: healthNotice });
  await one.until('2018-06-18T10:00:00+08:00');
  await one.target({ kind: 'answer-ask', ask: 'D1.owner', value: '财政局', reason: '县里定' });
  await one.breach('D1||东岭乡|2018|allotted', { kind: 'open-case', leadId: 'east', reason: '应整改' });
  await one.breach('D1||西坪乡|2018|allotted', { kind: 'decline', reason: '另有安排' });
  await one.until('2018-06-20T15:00:00+08:00');
  await one.figures('on the day', {
    payments: [spentOn('compulsory', 'P1', '100000'), spentOn('senior', 'P2', '100000')],
  });
  await one.until('2018-06-25T10:00:00+08:00');
  await one.figures('corrected', { payments: [spentOn('compulsory', 'P1', '300000')] });
  await one.until('2018-07-05T23:59:00+08:00');
};

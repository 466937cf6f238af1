import fc from 'fast-check';
import type { DocketEvent } from '../../domain/case/events';
import { fold } from '../../domain/case/evolve';
import { roadPlan, type SmallPlan } from './support/revision';
import { RevisedCampaign } from './support/revised-campaign';

const swap = (list: unknown[], a: number, b: number): void => {
  [list[a], list[b]] = [list[b], list[a]];
};

const changes: ((plan: SmallPlan) => void)[] = [
  ({ problems }) => {
    problems[0]!.text = problems[0]!.text.replace('雨季', '汛期');
  },
  ({ measures }) => {
    measures[1]!.until = '6月25日前';
  },
  ({ measures }) => {
    measures[1]!.leads = '交通局';
  },
  ({ measures }) => {
    measures[2]!.units = '南溪乡';
  },
  ({ measures }) => {
    measures[2]!.leads = '住建局、农业局';
  },
  ({ problems }) => {
    problems[3]!.measures = [3, 4];
  },
  ({ measures }) => {
    measures[4]!.until = '长期坚持';
  },
  ({ measures }) => {
    measures[4]!.text = `5月25日前完成排查。${measures[4]!.text}`;
  },
  plan => {
    plan.planUntil = '5月25日';
  },
  ({ problems }) => {
    problems.push({ text: '农家书屋常年锁门,图书过期无人更换。', measures: [0] });
  },
  ({ problems }) => {
    problems.splice(3, 1);
  },
  ({ problems }) => {
    swap(problems, 0, 2);
  },
];

describe('the pieces of a difference', () => {
  it('all pieces approved in any order leave nothing to approve, and every docket is the fold of its events', () => {
    fc.assert(
      fc.property(fc.subarray(changes), fc.infiniteStream(fc.nat()), (chosen, draws) => {
        const campaign = new RevisedCampaign().on('2018-05-21');
        const plan = roadPlan();
        for (const change of chosen) change(plan);
        const pieces = campaign.piecesOf(plan);
        const order = pieces
          .map(piece => ({ piece, draw: draws.next().value as number }))
          .sort((a, b) => a.draw - b.draw);
        campaign.approve(order.map(one => one.piece));
        expect(campaign.piecesOf(plan)).toEqual([]);
        for (const { state, events } of campaign.dockets.values())
          expect(fold(JSON.parse(JSON.stringify(events)) as DocketEvent[])).toEqual(
            JSON.parse(JSON.stringify(state)),
          );
      }),
      { numRuns: 60 },
    );
  });
});

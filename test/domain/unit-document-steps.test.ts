import { coordinator, liaison } from './support/actors';
import { DocumentCampaign, fileOf, first, third, withSteps } from '../record/document-campaign';

const office = coordinator();
const accept = (unitId: string) => ({ kind: 'accept-report' as const, unitId });
const pipes = { what: '管网改造收尾', who: '供水股', on: '2018-09-30' };

/** A hands in a report with these next steps for a problem on 6/8; the office accepts it on 6/14. */
const accepted = async (docketId: string, ...steps: (typeof pipes)[]) => {
  const campaign = (await new DocumentCampaign().begin()).on('2018-06-08');
  await campaign.handIn('A', withSteps(docketId, ...steps));
  campaign.on('2018-06-14');
  return campaign.do(office, fileOf('A'), accept('A'));
};
const milestones = (campaign: DocumentCampaign, docketId: string) =>
  campaign.state(docketId).obligations.filter(one => one.kind === 'milestone');
const leftOut = (campaign: DocumentCampaign, docketId: string) =>
  campaign.history
    .get(docketId)
    ?.flatMap(({ event }) => (event.type === 'submission-decided' ? (event.leftOut ?? []) : []));

describe('下步打算: the next steps of an accepted report become milestones', () => {
  it('of the case, owed by the unit on the day it named, holding no closing up, by 六(三)', async () => {
    const campaign = await accepted(first, pipes);
    expect(milestones(campaign, first)).toEqual([
      expect.objectContaining({
        owedBy: 'A',
        what: '下步打算:管网改造收尾(供水股)',
        dueOn: '2018-09-30',
        holdsClosing: false,
        ladder: 'full',
        state: { kind: 'open' },
        derivation: [
          expect.objectContaining({
            cites: '六(三)',
            rule: { code: 'next-step', acceptedOn: '2018-06-14', on: '2018-09-30' },
          }),
        ],
      }),
    ]);
  });

  it('not before the office has accepted it, and none of a report that was sent back', async () => {
    const campaign = (await new DocumentCampaign().begin()).on('2018-06-08');
    await campaign.handIn('A', withSteps(first, pipes));
    expect(milestones(campaign, first)).toEqual([]);
    await campaign.do(office, fileOf('A'), { kind: 'return-report', unitId: 'A', reason: '不全' });
    expect(milestones(campaign, first)).toEqual([]);
  });

  it('are not asked of a unit that does not lead the problem: its report is refused with them', async () => {
    const campaign = (await new DocumentCampaign().begin()).on('2018-06-08');
    await expect(campaign.handIn('A', withSteps(third, pipes))).rejects.toMatchObject({
      code: 'DOCUMENT_WRONG',
      details: { problems: [expect.objectContaining({ code: 'FIELD_NOT_ASKED', docketId: third })] },
    });
  });

  it('accepted twice, the same step is one milestone; with another day it is another', async () => {
    const campaign = await accepted(first, pipes);
    const again = async (...steps: (typeof pipes)[]) => {
      const obligationId = campaign.of(first, 'report', 'A').id;
      const dueOn = '2018-07-31';
      await campaign.do(office, first, { kind: 'open-round', obligationId, dueOn, reason: '补充' });
      await campaign.handIn('A', withSteps(first, ...steps));
      await campaign.do(office, fileOf('A'), accept('A'));
    };
    await again(pipes);
    expect(milestones(campaign, first)).toHaveLength(1);
    await again(pipes, { ...pipes, on: '2018-10-31' });
    expect(milestones(campaign, first).map(one => one.dueOn)).toEqual(['2018-09-30', '2018-10-31']);
  });

  it('a day that is over by then becomes none, and the record says so; the day itself still does', async () => {
    const campaign = await accepted(first, { ...pipes, on: '2018-06-13' }, { ...pipes, on: '2018-06-14' });
    expect(milestones(campaign, first).map(one => one.dueOn)).toEqual(['2018-06-14']);
    expect(leftOut(campaign, first)).toEqual([{ what: '管网改造收尾', on: '2018-06-13', why: 'past' }]);
  });

  it('in a case that was closed or passed on meanwhile there is none, and the record says so', async () => {
    const lost = (await new DocumentCampaign().begin()).on('2018-06-08');
    await lost.handIn('A', withSteps(first, pipes));
    await lost.do(office, first, { kind: 'reassign', unitId: 'A', newUnitId: 'B', reason: '职能调整' });
    await lost.do(office, fileOf('A'), accept('A'));
    expect(milestones(lost, first)).toEqual([]);
    expect(leftOut(lost, first)?.map(one => one.why)).toEqual(['no-part']);

    const closed = (await new DocumentCampaign().begin()).on('2018-06-08');
    await closed.handIn('A', withSteps(first, pipes));
    await closed.do(office, first, { kind: 'withdraw', reason: '重复' });
    await closed.do(office, fileOf('A'), accept('A'));
    expect(milestones(closed, first)).toEqual([]);
    expect(leftOut(closed, first)?.map(one => one.why)).toEqual(['closed']);
  });

  it('the unit is told with the acceptance how many there are, and how many not', async () => {
    const campaign = await accepted(first, pipes, { ...pipes, on: '2018-06-13' });
    // And the one step of the second problem that it leads.
    expect(campaign.toldOf('report-accepted').map(one => one.payload.facts)).toEqual([
      expect.objectContaining({ problemCount: '2', stepCount: '2', leftOutCount: '1' }),
    ]);
  });

  it('is completed like any milestone', async () => {
    const campaign = await accepted(first, pipes);
    const obligationId = milestones(campaign, first)[0]?.id ?? '';
    await campaign.do(liaison('A'), first, {
      kind: 'complete-milestone',
      obligationId,
      text: '已完成',
      fileIds: [],
    });
    expect(milestones(campaign, first)[0]?.state.kind).toBe('met');
  });
});

import { office, supervisor } from '../../support/campaign';
import type { TestSystem } from '../../support/worker';
import { skipOnce } from '../skipped-time';
import { atUrgings, realCampaign, transport, type RealCampaign } from './on-the-real-clock';
import { path, type Path } from './path';

const paper = { text: '已逐段清理', fileIds: [] };
const planned = (campaign: RealCampaign) => () =>
  campaign.by(transport, { kind: 'sign-for' }, { kind: 'submit-plan', ...paper });

const applied = (campaign: RealCampaign) => () =>
  campaign.by(transport, { kind: 'submit-report', ...paper }, { kind: 'apply-for-closing', ...paper });

type Acts = Parameters<typeof atUrgings> extends [unknown, ...infer Rest] ? Rest : never;

/** What happens to one case while its timers run: `acts` by urging, then it is withdrawn at the next. */
const actedOn = (name: string, what: string, acts: (campaign: RealCampaign) => Acts): Path =>
  path({ [name]: what }, async (system: TestSystem) => {
    const campaign = await realCampaign(system);
    await atUrgings(campaign, ...acts(campaign));
    return { [name]: campaign.workflowId };
  });

export const withdrawn = actedOn(
  'rectificationCase-real-withdrawn',
  'A case that is withdrawn while it waits for its timer.',
  () => [],
);

export const paused = actedOn(
  'rectificationCase-real-paused-resumed',
  'A case whose clock is stopped, and goes on two weeks later.',
  campaign => [
    ['2035-05-11T10:00:00+08:00', planned(campaign)],
    [
      '2035-05-15T10:00:00+08:00',
      async () => {
        const obligationId = await campaign.obligation('rectification');
        const reason = '汛期停工';
        await campaign.by(office, { kind: 'pause-clock', obligationId, category: 'force-majeure', reason });
        await campaign.clock.reach('2035-05-29T10:00:00+08:00');
        await campaign.by(office, { kind: 'resume-clock', obligationId, reason: '汛期已过' });
      },
    ],
  ],
);

export const extended = actedOn(
  'rectificationCase-real-extended',
  'A case with an extension: its alarm rings in vain, then on the new day.',
  campaign => [
    ['2035-05-11T10:00:00+08:00', planned(campaign)],
    [
      '2035-05-15T10:00:00+08:00',
      async () => {
        const obligationId = await campaign.obligation('rectification');
        const ask = { obligationId, dueOn: '2035-06-20', reason: '雨季', fileIds: [] };
        await campaign.by(transport, { kind: 'ask-extension', ...ask });
        await campaign.by(office, {
          kind: 'decide-extension',
          obligationId,
          isAccepted: true,
          reason: '同意',
        });
      },
    ],
    [null, () => Promise.resolve()],
  ],
);

export const reassigned = actedOn(
  'rectificationCase-real-reassigned',
  'A case that passes on to another unit.',
  campaign => [
    ['2035-05-11T10:00:00+08:00', planned(campaign)],
    [
      '2035-05-15T10:00:00+08:00',
      () =>
        campaign.by(office, {
          kind: 'reassign',
          unitId: 'transport',
          newUnitId: 'housing',
          reason: '职责调整',
        }),
    ],
    [null, () => Promise.resolve()],
  ],
);

export const sentBack = actedOn(
  'rectificationCase-real-sent-back',
  'A case whose application is sent back: a new round, with its own rungs.',
  campaign => [
    ['2035-05-11T10:00:00+08:00', planned(campaign)],
    [
      '2035-05-15T10:00:00+08:00',
      async () => {
        await applied(campaign)();
        await campaign.by(supervisor, { kind: 'verify', isAccepted: false, note: '现场未完工' });
      },
    ],
  ],
);

const close = async (campaign: RealCampaign): Promise<void> => {
  await applied(campaign)();
  await campaign.by(
    office,
    { kind: 'approve-plan', unitId: 'transport' },
    { kind: 'accept-report', unitId: 'transport' },
  );
  await campaign.by(supervisor, { kind: 'verify', isAccepted: true, note: '属实' });
  await campaign.clock.reach('2035-05-28T10:00:00+08:00');
  await campaign.by(office, { kind: 'close', outcome: 'completed', note: '' });
};

const lookBack = async (campaign: RealCampaign, at: string, isRebound: boolean): Promise<void> => {
  await campaign.clock.reach(at);
  const obligationId = await campaign.obligation('look-back');
  await campaign.by(supervisor, { kind: 'look-back', obligationId, isRebound, note: '实地查看' });
};

export const rebound = actedOn(
  'rectificationCase-real-rebound',
  'A case that is closed, found rebounded at its look-back, and goes on.',
  campaign => [
    ['2035-05-11T10:00:00+08:00', planned(campaign)],
    [
      '2035-05-15T10:00:00+08:00',
      async () => {
        await close(campaign);
        await lookBack(campaign, '2035-06-27T10:00:00+08:00', true);
      },
    ],
  ],
);

export const closedAndReopened = path(
  {
    'rectificationCase-real-on-time': 'A case that closes in time on the real clock and lasts.',
    'rectificationCase-real-reopened':
      'A case that is opened again: another run begins with the news, waits for its timer, and is withdrawn.',
  },
  async system => {
    const campaign = await realCampaign(system);
    const left = [
      planned(campaign),
      async () => {
        await close(campaign);
        await lookBack(campaign, '2035-06-27T10:00:00+08:00', false);
        await lookBack(campaign, '2035-08-24T10:00:00+08:00', false);
      },
    ];
    const handle = await campaign.supervise({
      urge: async () => {
        await campaign.clock.reach('2035-05-11T10:00:00+08:00');
        await left.shift()?.();
      },
    });
    const hasEnded = async () => (await handle.describe()).status.name === 'COMPLETED';
    await campaign.until(hasEnded);
    const { runId } = await handle.describe();
    await campaign.by(office, { kind: 'reopen', reason: '群众反映又塌了' });
    await campaign.until(async () => !(await hasEnded()));
    // The first of the years until then.
    await skipOnce(system.host, campaign.workflowId);
    await campaign.until(async () =>
      (await handle.fetchHistory()).events!.some(one => one.timerFiredEventAttributes),
    );
    await campaign.by(office, { kind: 'withdraw', reason: '并入他案' });
    await campaign.until(hasEnded);
    return {
      'rectificationCase-real-on-time': { workflowId: campaign.workflowId, runId },
      'rectificationCase-real-reopened': campaign.workflowId,
    };
  },
);

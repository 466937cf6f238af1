import type { UnitClosing } from '../../domain/obligation/unit-closing';
import { isOpen } from '../../domain/obligation/types';
import { coordinator } from '../domain/support/actors';
import { RandomCampaign } from './random-campaign';

/** 撤并 in the middle of a campaign: what a unit owes that is no more climbs nowhere, until the office passes it on. */
class ClosedUnitCampaign extends RandomCampaign {
  close(unitId: string, on: string): void {
    const closing: UnitClosing = { on, reason: '并入他局', successorId: 'X' };
    this.store.closings = ids =>
      Promise.resolve(new Map(ids.includes(unitId) ? [[unitId, closing] as const] : []));
  }

  steps(unitId: string) {
    const all = [...this.store.dockets.values()].flatMap(one => one.record.state.obligations);
    return all
      .filter(one => one.owedBy === unitId)
      .flatMap(one => one.steps)
      .filter(one => one.act !== 'task-notice');
  }

  papersTo(unitId: string) {
    const { letters, proceedings } = this.store;
    return [
      ...[...letters.values()].filter(one => one.toUnitId === unitId),
      ...[...proceedings.values()].filter(one => one.unitId === unitId),
    ];
  }
}

const launched = () => new ClosedUnitCampaign().launch('simple');

it('neither reminds nor urges, writes or proposes anything about a unit that is no more; each rung says why', async () => {
  const campaign = await launched();
  campaign.close('A', '2018-05-10');
  for (let day = 0; day < 60; day++) await campaign.pass(1, true);
  const steps = campaign.steps('A').filter(one => one.firedAt >= '2018-05-10');
  expect(steps.map(one => one.act)).toEqual(expect.arrayContaining(['remind', 'urge', 'supervision-letter']));
  expect(new Set(steps.map(one => one.outcome))).toEqual(new Set(['skipped']));
  const urged = steps.find(one => one.act === 'urge');
  expect(urged?.derivation.at(-1)?.text).toContain('已撤并');
  expect(campaign.papersTo('A')).toEqual([]);
  expect(campaign.papersTo('T').length).toBeGreaterThan(0);
});

it('counts from the day of the closing by the campaign’s own clock', async () => {
  const campaign = await launched();
  campaign.close('A', '2018-06-30');
  await campaign.pass(10, true);
  expect(
    campaign
      .steps('A')
      .filter(one => one.act === 'urge')
      .map(one => one.outcome),
  ).toContain('fired');
});

it('climbs for the successor once it is passed on', async () => {
  const campaign = await launched();
  campaign.close('A', '2018-05-10');
  await campaign.pass(10, true);
  await campaign.act(5, coordinator(), { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason: '并入' });
  await campaign.pass(2, true);
  const owed = campaign.owed('rectification').filter(isOpen);
  expect(owed.map(one => one.owedBy)).toEqual(['X']);
  expect(campaign.steps('X').some(one => one.act === 'supervision-letter' && one.outcome === 'fired')).toBe(
    true,
  );
});

import type { LetterState } from '../../domain/letter/state';
import type { Command } from '../../domain/commands/command';
import { command as carryOut } from '../../record/command';
import { coordinator, supervisor } from '../domain/support/actors';
import { RandomCampaign } from './random-campaign';

const reason = '单位填错';

/** 加办 to a unit without a part, by mistake: two tasks of one day, chased together (并案), one of them taken back. */
class MistakenCampaign extends RandomCampaign {
  async toLetter(): Promise<this> {
    await this.launch('simple');
    await this.pass(26, true);
    for (const text of ['加固护坡', '清淤'])
      await this.act(1, coordinator(), {
        kind: 'add-task',
        newUnitId: 'X',
        text,
        dueOn: '2018-06-06',
        reason: '汛期',
      });
    await this.pass(4, true);
    return this;
  }

  get tasks() {
    return this.owed('milestone').filter(one => one.owedBy === 'X');
  }

  letter(): LetterState {
    const all = [...this.store.dockets.values()].map(one => one.record.state);
    const letter = all.find(one => one.kind === 'letter' && one.unitId === 'X');
    if (letter?.kind !== 'letter') throw new Error('no letter was drafted');
    return letter;
  }

  takeBack(n: number, isMistaken = true): Promise<boolean> {
    const obligationId = this.tasks[n]?.id ?? '';
    const command: Command = { kind: 'withdraw-task', obligationId, isMistaken, reason };
    return this.act(5, coordinator(), command);
  }

  async send(...kinds: ('sign' | 'number' | 'deliver')[]): Promise<void> {
    const docketIds = [this.letter().id];
    for (const kind of kinds)
      await this.write(book =>
        carryOut(book, { on: 'letter', docketIds, command: { kind }, actor: supervisor() }),
      );
  }

  proposals() {
    return [...this.store.proceedings.values()].filter(one => one.unitId === 'X');
  }
}

const words = (letter: LetterState): string => JSON.stringify(letter.blocks);
const begun = () => new MistakenCampaign().toLetter();

describe.each([
  ['given by mistake', true],
  ['not needed any more', false],
])('a task taken back, %s', (_name, isMistaken) => {
  it('leaves a letter in draft, which says nothing of it any more', async () => {
    const campaign = await begun();
    expect(campaign.letter().items).toHaveLength(2);
    expect(await campaign.takeBack(0, isMistaken)).toBe(true);
    const letter = campaign.letter();
    expect(letter.items.map(one => one.obligationId)).toEqual([campaign.tasks[1]?.id]);
    expect(words(letter)).toContain('清淤');
    expect(words(letter)).not.toContain('加固护坡');
    expect(letter.status).toBe('drafted');
  });

  it('has a letter withdrawn about which nothing is left', async () => {
    const campaign = await begun();
    await campaign.takeBack(0, isMistaken);
    await campaign.takeBack(1, isMistaken);
    expect(campaign.letter()).toMatchObject({ status: 'withdrawn', isEnded: true });
  });

  it('leaves the words of a signed letter as they were signed, and what was delivered as it was', async () => {
    const campaign = await begun();
    await campaign.send('sign');
    const signed = words(campaign.letter());
    await campaign.takeBack(0, isMistaken);
    expect(words(campaign.letter())).toBe(signed);
    expect(campaign.letter().items).toHaveLength(1);
    const other = await begun();
    await other.send('sign', 'number', 'deliver');
    await other.takeBack(0, isMistaken);
    expect(other.letter()).toMatchObject({ status: 'delivered', items: [{}, {}] });
  });

  it('leaves an interview that is proposed about it; decided, it has happened', async () => {
    const campaign = await begun();
    await campaign.send('sign', 'number', 'deliver');
    await campaign.pass(8, true);
    expect(campaign.proposals()).toMatchObject([{ stage: 'proposed', items: [{}, {}] }]);
    await campaign.takeBack(0, isMistaken);
    expect(campaign.proposals()).toMatchObject([{ stage: 'proposed', items: [{}] }]);
    await campaign.takeBack(1, isMistaken);
    expect(campaign.proposals()).toMatchObject([{ stage: 'withdrawn' }]);
  });

  it('climbs no more, whatever time passes', async () => {
    const campaign = await begun();
    await campaign.takeBack(0, isMistaken);
    const { id, steps } = campaign.tasks[0]!;
    await campaign.pass(40, true);
    expect(campaign.tasks[0]?.steps).toHaveLength(steps.length);
    const events = (campaign.history.get('c:一-1') ?? []).map(one => one.event);
    const corrected = events.filter(one => one.type === 'step-corrected' && one.obligationId === id);
    expect(corrected.length > 0).toBe(isMistaken);
  });
});

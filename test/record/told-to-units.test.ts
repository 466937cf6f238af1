import fc from 'fast-check';
import type { Role } from '../../domain/codes/roles';
import type { NoticeRow } from '../../record/rows';
import { coordinator } from '../domain/support/actors';
import { paper } from '../domain/support/case-in-status';
import { PaperCampaign, refusal } from './paper-campaign';
import { usual } from './random-lives';

const person = (id: string, unitId: string, role: Role) => ({
  id,
  name: id,
  unitId,
  roles: [role],
  isActive: true,
  email: `${id}@x.example`,
});

/** What was told, with what was known at that moment: the letters that had been delivered. */
interface Told {
  row: NoticeRow;
  delivered: string[];
}

/** A campaign that keeps every notice. */
class ToldCampaign extends PaperCampaign {
  readonly told: Told[] = [];

  protected override people() {
    const units = ['A', 'B', 'T', 'X'].flatMap(id => [
      person(`${id}-l`, id, 'liaison'),
      person(`${id}-h`, id, 'head'),
    ]);
    return [
      ...units,
      person('c', 'office', 'coordinator'),
      person('s', 'supervision', 'supervisor'),
      person('l', 'leadership', 'leader'),
    ];
  }

  protected override remember(): void {
    const isOut = (status: string) => ['delivered', 'acknowledged', 'replied'].includes(status);
    const delivered = [...this.store.letters.values()]
      .filter(one => isOut(one.status))
      .map(one => one.toUnitId);
    for (const row of this.store.queued) this.told.push({ row, delivered });
    this.store.queued = [];
    super.remember();
  }
}

const nth = fc.nat({ max: 60 });
const minutes = fc.integer({ min: 1, max: 400 });
const move = fc.oneof(
  fc.tuple(fc.constantFrom(0, 1, 2, 4, 7), nth).map(
    ([days, n]) =>
      (one: PaperCampaign) =>
        one.climb(days, n),
  ),
  fc.tuple(minutes, nth).map(
    ([later, n]) =>
      (one: PaperCampaign) =>
        one.handleLetter(later, n),
  ),
  fc.tuple(minutes, nth).map(
    ([later, n]) =>
      (one: PaperCampaign) =>
        one.proceed(later, n),
  ),
  fc.tuple(minutes, fc.nat({ max: 700 })).map(([later, hours]) => async (one: PaperCampaign) => {
    await one.act(later, coordinator(), { kind: 'submit-plan', ...paper }, hours);
  }),
);

const seen = { toUnits: 0, toOffices: 0, refusals: 0, corrected: 0, ofLetters: 0 };
afterAll(() => void process.stdout.write(`${JSON.stringify(seen)}\n`));

const internal = ['proposal-opened', 'proposal-decided', 'letter-drafted', 'overdue', 'unclosed'];
const unitIds = ['A', 'B', 'T', 'X'];

const holds = (check: (told: Told[]) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 1, 2, 4),
      fc.array(move, { minLength: 10, maxLength: 45 }),
      async (far, moves) => {
        const campaign = await new ToldCampaign([0]).handOutTwo();
        for (const one of [...usual('simple').slice(0, far), ...moves]) await one(campaign);
        check(campaign.told);
      },
    ),
    { numRuns: 300 },
  );

it('no unit is told of an undecided proposal, of why one was declined, or of a letter that has not gone out', () =>
  holds(told => {
    for (const { row, delivered } of told) {
      const unitId = unitIds.find(id => row.personId?.startsWith(`${id}-`));
      const words = JSON.stringify(row.payload);
      if (unitId === undefined) {
        seen.toOffices++;
        if (words.includes(refusal)) seen.refusals++;
        continue;
      }
      seen.toUnits++;
      expect(['liaison', 'head']).toContain(row.payload.audience);
      expect(internal).not.toContain(row.kind);
      expect(words).not.toContain(refusal);
      if (row.kind !== 'step-corrected') continue;
      seen.corrected++;
      const { act = '' } = row.payload.facts;
      if (act === 'urge') continue;
      seen.ofLetters++;
      expect(delivered).toContain(unitId);
      expect(act).not.toBe('propose-accountability');
    }
  }));

it('the offices get a digest and a list at a sending time, nothing else; leaders besides what they decide', () =>
  holds(told => {
    for (const { row } of told) {
      if (row.personId === 'l' && row.kind === 'proposal-opened')
        expect(row.payload.path).toMatch(/^\/proceedings\//);
      else if (['c', 's', 'l'].includes(row.personId ?? ''))
        expect(['digest', 'red-list']).toContain(row.urgency);
    }
  }));

it('tried what it is about', () => {
  const { toUnits, refusals, corrected } = seen;
  for (const count of [toUnits, refusals, corrected]) expect(count).toBeGreaterThan(0);
});

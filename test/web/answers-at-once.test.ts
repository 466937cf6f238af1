import type { AnswersView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { LabelMeaning } from '../../domain/codes/plan';
import { noAnswers } from '../../domain/launch/answers';
import { linkPlan } from '../../domain/links/link-plan';
import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { changeAssignment, withoutPart } from '../../web/drafts/change-assignment';
import { linksOn } from '../../web/drafts/keys-of-reading';
import { lookedAtOn } from '../../web/drafts/looked-at';
import { onReading } from '../../web/drafts/on-reading';
import { unknownLabelPlan as text } from '../domain/support/unknown-label-plan';

const calendar = seedCalendar();

type Seen = Pick<DraftView, 'plan' | 'proposedLinks' | 'sourceText'>;
const reading = (labels: Record<string, LabelMeaning> = {}): Seen => {
  const read = readPlan(text, { calendar, issuedOn: '2021-05-01', labels });
  if (!read.ok) throw new Error(read.reason);
  const { taken } = linkPlan(read.plan);
  const proposedLinks = taken.map(one => ({ ...one, isTaken: true }));
  return { plan: read.plan, sourceText: text, proposedLinks } as unknown as Seen;
};
/** Until 挂点同志 is answered the second problem has no entry, so that the third problem's entry is number 1, and then 2. */
const asked = reading();
const answered = reading({ 挂点同志: 'lead' });
const given = (more: Partial<AnswersView> = {}): AnswersView => ({ ...noAnswers(), ...more });

describe('two people answer at once, and one answer makes the text be read anew', () => {
  it('a correction goes to the entry that was corrected, not to the one that has its number now', () => {
    const deadline = changeAssignment(1, { deadlineText: '2021年9月1日前' });
    expect(onReading(deadline, asked, answered, given()).assignments).toEqual({
      2: { deadlineText: '2021年9月1日前' },
    });
    const others = given({ assignments: { 1: { leads: ['县住建局'] }, 2: { leads: ['县审计局'] } } });
    expect(onReading(deadline, asked, answered, others).assignments).toEqual({
      1: { leads: ['县住建局'] },
      2: { leads: ['县审计局'], deadlineText: '2021年9月1日前' },
    });
  });

  it('a correction that is taken back is taken back where it was', () => {
    const others = given({ assignments: { 1: { leads: ['甲局'] }, 2: { leads: ['乙局'] } } });
    expect(onReading(withoutPart(1, 'leads'), asked, answered, others).assignments).toEqual({
      1: { leads: ['甲局'] },
    });
  });

  it('what has no place any more is kept by its words, and nothing else is touched', () => {
    const others = given({ assignments: { 0: { leads: ['县水利局'] } } });
    const one = onReading(changeAssignment(1, { deadlineText: '8月底' }), answered, asked, others);
    expect(one.assignments).toEqual(others.assignments);
    expect(one.lost).toEqual([
      {
        what: 'assignment',
        place: answered.plan.assignments[1]!.source,
        words: '挂点同志:县交通局',
        answer: { deadlineText: '8月底' },
        units: ['县交通局'],
      },
    ]);
  });

  it('milestones, links, major matters and problems left out go by their places too', () => {
    const change = (before: AnswersView): AnswersView => ({
      ...before,
      milestones: { ...before.milestones, '1.0': 'follow-up' },
      links: [{ ref: '一-3', assignment: 1 }],
      major: ['一-3'],
    });
    expect(onReading(change, asked, answered, given())).toMatchObject({
      milestones: { '2.0': 'follow-up' },
      links: [{ ref: '一-3', assignment: 2 }],
      major: ['一-3'],
    });
    const back = (before: AnswersView): AnswersView => ({
      ...before,
      links: [
        { ref: '一-2', assignment: 1 },
        { ref: '一-3', assignment: 2 },
      ],
    });
    expect(onReading(back, answered, asked, given())).toMatchObject({
      links: [{ ref: '一-3', assignment: 1 }],
      lost: [{ what: 'link' }],
    });
  });

  it('a list is complete only as it stood before whoever said so', () => {
    const more = reading({ 挂点同志: 'supporting' });
    const complete = changeAssignment(1, { isListComplete: true });
    const one = onReading(complete, asked, more, given());
    expect([one.assignments, one.lost]).toMatchObject([
      {},
      [{ what: 'assignment', answer: { isListComplete: true } }],
    ]);
    expect(
      onReading(changeAssignment(0, { isListComplete: true }), asked, more, given()).assignments,
    ).toEqual({ 0: { isListComplete: true } });
  });

  it('what goes by words is said as it was, and nothing moves where the reading is the same', () => {
    const change = (before: AnswersView): AnswersView => ({
      ...before,
      units: { 县水利局: { kind: 'ignore' } },
      confirmed: ['x'],
    });
    expect(onReading(change, asked, answered, given())).toEqual(change(given()));
    expect(onReading(changeAssignment(1, {}), asked, reading(), given()).assignments).toEqual({ 1: {} });
  });

  it('what is looked at and what is ticked go along', () => {
    expect(lookedAtOn({ kind: 'assignment', index: 1 }, asked, answered)).toEqual({
      kind: 'assignment',
      index: 2,
    });
    expect(lookedAtOn({ kind: 'assignment', index: 1 }, answered, asked)).toBeNull();
    expect(linksOn([{ ref: '一-3', assignment: 1 }], asked, answered)).toEqual([
      { ref: '一-3', assignment: 2 },
    ]);
  });
});

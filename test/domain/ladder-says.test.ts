import { at } from '../../domain/calendar/civil-date';
import { openReminders } from '../../domain/ladder/reminders';
import { coordinator, liaison } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { policyWith } from './support/other-rules';

const work = (file: CaseFile) => file.owed('rectification', 'A');
const reminders = (file: CaseFile) => openReminders(work(file), file.facts.policy, file.facts.calendar);
const interview = (file: CaseFile) => file.step('rectification', 'A', 'propose-interview');

describe('a reminder says why it comes on its day', () => {
  it('how many days before which deadline, by which clause', () => {
    const [first] = reminders(caseOf());
    expect(first).toMatchObject({ rung: 'remind:2018-06-01', cites: ['practice:remind'] });
    expect(first?.derivation).toMatchObject([
      {
        cites: 'practice:remind',
        rule: { code: 'remind', dueOn: '2018-06-10', daysBefore: [7], on: '2018-06-01' },
      },
    ]);
  });

  it('two that fall on one day are one, and it says both', () => {
    // Due on Monday 11 June: 3 days before is Friday the 8th, and 1 day before is Sunday the 10th.
    const all = reminders(caseOf([{ dueOn: '2018-06-11' }]));
    expect(all.map(one => one.rung)).toEqual(['remind:2018-06-04', 'remind:2018-06-08']);
    expect(all[1]?.derivation[0]?.rule).toMatchObject({ daysBefore: [3, 1] });
  });

  it('they come in the order of their days, however the policy lists them', () => {
    const policy = policyWith(21, [1, 7, 3], ['urge', 'deadline', 0]);
    const file = caseOf([{}], { policy });
    expect(reminders(file).map(one => one.rung)).toEqual([
      'remind:2018-06-01',
      'remind:2018-06-07',
      'remind:2018-06-08',
    ]);
    expect(file.pass(at('2018-06-02')).fired('rectification', 'A')).toEqual([['remind', at('2018-06-01')]]);
  });
});

describe('an interview says from what it counts', () => {
  const delivered = () => caseOf().pass(at('2018-06-12', '10:00')).deliverLetter('rectification', 'A');
  const codes = (file: CaseFile) => interview(file)?.derivation.map(one => one.rule?.code);

  it('from the delivery of the letter alone where nothing came between, citing the practice first', () => {
    const file = delivered().pass(at('2018-06-20'));
    expect(codes(file)).toEqual(['rung']);
    expect(interview(file)?.derivation[0]).toMatchObject({
      cites: 'practice:propose-interview',
      rule: { start: 'letter-delivered', from: '2018-06-12', n: 3, on: '2018-06-15' },
    });
  });

  const pauseFrom = (file: CaseFile, from: string, to: string) => {
    const obligationId = work(file).id;
    return file
      .pass(at(from, '10:00'))
      .by(coordinator(), { kind: 'pause-clock', obligationId, category: 'force-majeure', reason: '山洪' })
      .pass(at(to, '10:00'))
      .by(coordinator(), { kind: 'resume-clock', obligationId, reason: '便道修复' });
  };

  it('from as many working days later as the clock stood, and not one more', () => {
    // Stopped two days after the delivery: 14, 15 and 19–22 June. 13–15 and 19–21 June are six working days after the 12th.
    const file = pauseFrom(delivered(), '2018-06-14', '2018-06-25').pass(at('2018-07-01'));
    expect(interview(file)?.dueAt).toBe(at('2018-06-27'));
    expect(codes(file)).toEqual(['counted-from', 'rung']);
    expect(interview(file)?.derivation[0]?.rule).toMatchObject({ workingDays: 6, on: '2018-06-21' });
  });

  it('from the new deadline where that was moved after the letter had gone out, and no pause is named', () => {
    const file = caseOf().pass(at('2018-06-04', '10:00'));
    const obligationId = work(file).id;
    file.by(liaison('A'), {
      kind: 'ask-extension',
      obligationId,
      dueOn: '2018-06-20',
      reason: '汛期',
      fileIds: [],
    });
    file.pass(at('2018-06-12', '10:00')).deliverLetter('rectification', 'A');
    file.by(coordinator(), { kind: 'decide-extension', obligationId, isAccepted: true, reason: '属实' });
    file.pass(at('2018-07-01'));
    expect(codes(file)).toEqual(['counted-from', 'rung']);
    expect(interview(file)?.derivation[0]?.rule).toMatchObject({ workingDays: null, on: '2018-06-20' });
    expect(interview(file)?.dueAt).toBe(at('2018-06-26'));
  });

  it('a date after a pause still says how it came about before', () => {
    const file = pauseFrom(caseOf(), '2018-06-04', '2018-06-07');
    expect(work(file).derivation.map(one => one.cites)).toEqual(['plan', 'practice:pause']);
  });
});

import { at } from '../../domain/calendar/civil-date';
import { nextRung } from '../../domain/ladder/next-rung';
import { openReminders } from '../../domain/ladder/reminders';
import { stillClimbs } from '../../domain/ladder/still-climbs';
import type { Policy } from '../../domain/policy/types';
import { caseOf, type CaseFile } from './support/case-file';
import { amended, policyWith, slower } from './support/other-rules';
import type { AdoptionChoice } from '../../domain/codes/adoption';

/** A rectification due on Sunday 10 June: reminders on 1, 7 and 8 June, urging on the 11th, a letter on the 12th. */
const until = (monthDay: string) => caseOf().pass(at(`2018-${monthDay}`, '10:00'));
const work = (file: CaseFile) => file.owed('rectification', 'A');
const fired = (file: CaseFile) =>
  file.fired('rectification', 'A').map(([act, instant]) => `${act} ${instant.slice(5, 10)}`);
/** One step is chosen otherwise than the rest. */
const adoptBut = (
  file: CaseFile,
  policy: Policy,
  all: AdoptionChoice,
  key: string,
  choice: AdoptionChoice,
) => {
  file.adopt({ policy }, { all, steps: [{ obligationId: work(file).id, key, choice }] });
  return file;
};
const climbs = (file: CaseFile) => stillClimbs(work(file), file.state.obligations, file.facts.policy);

describe('among rungs that were kept and rungs of the new rules', () => {
  it('kept reminders are reminders: the next rung is the urging, and each comes once', () => {
    const file = until('05-21');
    file.adopt({ policy: slower }, 'keep');
    expect(nextRung(work(file), slower, file.facts.calendar)?.act).toBe('urge');
    expect(fired(file.pass(at('2018-06-13')))).toEqual([
      'remind 06-01',
      'remind 06-07',
      'remind 06-08',
      'urge 06-11',
      'supervision-letter 06-12',
    ]);
  });

  it('of two at one instant the lower comes first, whichever of them was kept', () => {
    const both = policyWith(11, [], ['urge', 'deadline', 0], ['supervision-letter', 'deadline', 0]);
    const file = adoptBut(until('06-04'), both, 're-arm', 'urge', 'keep').pass(at('2018-06-11', '10:00'));
    expect(file.step('rectification', 'A', 'urge')).toMatchObject({
      outcome: 'folded',
      dueAt: at('2018-06-11'),
    });
    expect(fired(file).at(-1)).toBe('supervision-letter 06-11');
  });

  it('the earlier comes, although it is the higher; the lower is past then', () => {
    const late = policyWith(12, [], ['urge', 'deadline', 3], ['supervision-letter', 'deadline', 4]);
    const file = adoptBut(until('06-04'), late, 're-arm', 'supervision-letter', 'keep');
    expect(fired(file.pass(at('2018-07-01')))).toEqual(['remind 06-01', 'supervision-letter 06-12']);
    expect(file.step('rectification', 'A', 'urge')).toBeUndefined();
  });
});

describe('reminders after an adoption', () => {
  it('one that keeps its day does not come on its new day too', () => {
    const file = until('06-04');
    file.adopt({ calendar: amended('holiday', '2018-06-07') }, 'keep');
    const { policy, calendar } = file.facts;
    expect(openReminders(work(file), policy, calendar).map(one => one.rung)).toEqual([
      'remind:2018-06-07',
      'remind:2018-06-08',
    ]);
  });

  it('what was kept is among what the next adoption decides about, with what is given by the rules', () => {
    const file = until('06-04');
    file.adopt({ policy: slower }, 'keep');
    const next = policyWith(13, [4, 1], ['urge', 'deadline', 0], ['supervision-letter', 'deadline', 1]);
    const [move] = file.adopt({ policy: next }, 're-arm').filter(one => one.obligationId === work(file).id);
    expect(
      move?.steps.map(one => [one.key, one.before?.slice(5, 10) ?? null, one.after?.slice(5, 10) ?? null]),
    ).toEqual([
      ['remind-3', '06-07', null],
      ['remind-4', null, '06-06'],
    ]);
    expect(fired(file.pass(at('2018-06-13')))).toEqual([
      'remind 06-01',
      'remind 06-06',
      'remind 06-08',
      'urge 06-11',
      'supervision-letter 06-12',
    ]);
  });

  /** What a further adoption decides about: everything that waits then, or would. */
  const waiting = (file: CaseFile) => {
    const moves = file.adopt({ policy: { ...file.facts.policy, version: 99 } }, 'drop');
    const steps = moves.find(one => one.obligationId === work(file).id)?.steps ?? [];
    return steps.map(one => `${one.key} ${one.before?.slice(5, 10) ?? '-'}`);
  };

  it('a further adoption decides about what was kept and not given yet, on the day that it kept, and not about what was dropped', () => {
    const kept = () => {
      const file = until('06-04');
      file.adopt({ policy: slower }, 'keep');
      return file;
    };
    expect(waiting(kept())).toEqual([
      'remind-3 06-07',
      'remind-1 06-08',
      'urge 06-11',
      'supervision-letter 06-12',
    ]);
    expect(waiting(kept().pass(at('2018-06-07', '10:00')))).toEqual([
      'remind-1 06-08',
      'urge 06-11',
      'supervision-letter 06-12',
    ]);
    const off = until('06-04');
    off.adopt({ calendar: amended('holiday', '2018-06-07') }, 'keep');
    expect(waiting(off).slice(0, 2)).toEqual(['remind-3 06-07', 'remind-1 06-08']);
  });

  it('what keeps its day says why it had it, alone, and that it was kept', () => {
    const file = until('06-04');
    file.adopt({ policy: slower }, 'keep');
    const remind = work(file).adopted?.fixed.find(one => one.key === 'remind-3');
    expect(remind?.derivation.map(one => one.rule)).toMatchObject([
      { code: 'remind', daysBefore: [3], on: '2018-06-07' },
      { code: 'kept-at-adoption' },
    ]);
  });

  it('one that is kept on a day on which the rules give another is that one: the rules’ words are told', () => {
    const file = until('06-04');
    file.adopt(
      {
        policy: policyWith(19, [5, 1], ['urge', 'deadline', 0]),
        calendar: amended('holiday', '2018-06-05', '2018-06-06'),
      },
      'keep',
    );
    // Kept: remind-3 on 7 June. Then five days before becomes three: 7 June as well.
    file.adopt(
      { policy: policyWith(20, [3, 1], ['urge', 'deadline', 0]), calendar: file.facts.calendar },
      'keep',
    );
    const open = openReminders(work(file), file.facts.policy, file.facts.calendar);
    expect(open.map(one => one.rung)).toEqual(['remind:2018-06-07', 'remind:2018-06-08']);
  });

  it('what was dropped stays dropped in the next adoption, while the date stays', () => {
    const file = adoptBut(until('06-04'), slower, 're-arm', 'remind-1', 'drop');
    file.adopt({ policy: policyWith(14, [3, 1], ['urge', 'deadline', 0]) }, 're-arm');
    expect(fired(file.pass(at('2018-06-10', '20:00')))).toEqual(['remind 06-01', 'remind 06-07']);
  });
});

describe('a ladder still climbs', () => {
  const urging = policyWith(15, [], ['urge', 'deadline', 0]);

  it('while it is open, and not when what it is about was met', () => {
    const file = until('06-12');
    expect(climbs(file)).toBe(true);
    const applied = file.by(
      { personId: 'a', unitId: 'A', family: ['A'], roles: ['liaison'] },
      { kind: 'apply-for-closing', text: '', fileIds: [] },
    );
    expect(climbs(applied)).toBe(false);
  });

  it('to a letter that was kept although the new rules have none, and no further', () => {
    const file = until('06-04');
    file.adopt({ policy: urging }, 'keep');
    file.pass(at('2018-06-11', '10:00'));
    expect(fired(file).at(-1)).toBe('urge 06-11');
    expect(climbs(file)).toBe(true);
    file.pass(at('2018-06-12', '10:00'));
    expect(fired(file).at(-1)).toBe('supervision-letter 06-12');
    expect(climbs(file)).toBe(false);
  });

  it('not to what was dropped, nor to what hangs on it', () => {
    const file = adoptBut(until('06-04'), slower, 're-arm', 'supervision-letter', 'drop');
    expect(climbs(file)).toBe(true);
    file.pass(at('2018-06-12', '10:00'));
    expect(fired(file).at(-1)).toBe('urge 06-12');
    expect(climbs(file)).toBe(false);
  });

  it('kept reminders are no rungs: with them alone it leads nowhere', () => {
    const file = until('05-21');
    const { id: obligationId } = work(file);
    const steps = ['urge', 'supervision-letter'].map(key => ({ obligationId, key, choice: 'drop' as const }));
    file.adopt({ policy: policyWith(16, [5]) }, { all: 'keep', steps });
    expect(work(file).adopted?.fixed.map(one => one.act)).toContain('remind');
    expect(climbs(file)).toBe(false);
  });

  it('from a letter that was taken under the old rules, where the new ones have none and count from its delivery', () => {
    const file = until('06-12');
    const next = policyWith(17, [], ['urge', 'deadline', 0], ['propose-interview', 'letter-delivered', 2]);
    file.adopt({ policy: next }, 're-arm');
    expect(climbs(file)).toBe(true);
    const before = until('06-11');
    before.adopt({ policy: next }, 're-arm');
    expect(climbs(before)).toBe(false);
  });

  it('from a letter that was kept, where the new rules have none and count from its delivery', () => {
    const next = policyWith(18, [], ['urge', 'deadline', 0], ['propose-interview', 'letter-delivered', 2]);
    const file = until('06-04');
    file.adopt({ policy: next }, 'keep');
    file.pass(at('2018-06-12', '10:00')).deliverLetter('rectification', 'A').pass(at('2018-06-20'));
    expect(fired(file).at(-1)).toBe('propose-interview 06-15');
  });
});

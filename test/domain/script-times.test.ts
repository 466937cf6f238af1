import { at } from '../../domain/calendar/civil-date';
import { afterTold, firstTime, unitTime } from '../../rehearsal/script/act-times';
import { nextActs } from '../../rehearsal/script/next-acts';
import {
  behaviourFor,
  type ScriptOptions,
  type UnitBehaviour,
  type UnitTiming,
} from '../../rehearsal/script/options';
import type { ScriptedAct } from '../../rehearsal/script/ledger';
import { caseOf, type CaseFile } from './support/case-file';
import { caseIn } from './support/case-in-status';
import { filedCase } from './support/filed-case';
import { factsAt, handOut } from './support/facts';

const facts = factsAt(handOut);
const options: ScriptOptions = { units: { kind: 'punctual' }, office: 'prompt', leaders: 'approve' };

const acts = (file: CaseFile, more: Partial<ScriptOptions> = {}): ScriptedAct[] =>
  nextActs(
    {
      campaignId: 'c',
      dockets: [file.state],
      letters: [],
      proceedings: [],
      hasFile: () => false,
      facts: file.facts,
    },
    { ...options, ...more },
  ).all();
const commandOf = ({ act }: ScriptedAct): string => (act.kind === 'letter' ? act.command : act.command.kind);

describe('scripted people act on working days at their hour', () => {
  it.each([
    ['10:00', '2018-05-16', '2018-05-16'],
    ['10:00', '2018-05-19', '2018-05-21'],
    ['15:00', '2018-06-16', '2018-06-19'],
  ])('at %s, from %s on: %s', (time, from, on) => {
    expect(firstTime(at(from), time, facts)).toBe(at(on, time));
  });

  it('at the first such time after the sending time of what told them', () => {
    expect(afterTold(at('2018-05-16', '00:00'), '11:00', facts)).toBe(at('2018-05-16', '11:00'));
    expect(afterTold(at('2018-05-16', '11:00'), '11:00', facts)).toBe(at('2018-05-17', '11:00'));
    expect(afterTold(at('2018-06-02', '00:00'), '15:00', facts)).toBe(at('2018-06-04', '15:00'));
  });
});

describe('when a unit does what it owes', () => {
  const rectification = caseOf().owed('rectification', 'A');
  const time = (behaviour: UnitTiming): string | null => unitTime(rectification, behaviour, facts);

  it('punctual: on the last working day not after the deadline', () => {
    expect(time({ kind: 'punctual' })).toBe(at('2018-06-08', '10:00'));
  });

  it('early:N: N working days before that day, the Friday before a Sunday’s deadline counting as the day itself', () => {
    expect(time({ kind: 'early', workingDays: 1 })).toBe(at('2018-06-07', '10:00'));
    expect(time({ kind: 'early', workingDays: 6 })).toBe(at('2018-05-31', '10:00'));
  });

  it('late:N: N working days after it', () => {
    expect(time({ kind: 'late', workingDays: 1 })).toBe(at('2018-06-11', '10:00'));
    expect(time({ kind: 'late', workingDays: 6 })).toBe(at('2018-06-19', '10:00'));
  });

  it('silent: never', () => {
    expect(time({ kind: 'silent' })).toBeNull();
  });

  it('never before it was told of it', () => {
    const milestone = caseOf([{ milestones: [{ on: '2018-05-08' }] }]).owed('milestone', 'A');
    expect(unitTime(milestone, { kind: 'punctual' }, facts)).toBe(at('2018-05-10', '10:00'));
  });
});

describe('mixed units', () => {
  const draw = (seed: string, key: string): string => {
    const [ref = '', kind, id = '', owedBy = ''] = key.split('|');
    const one = behaviourFor(
      { kind: 'mixed', seed },
      { kind: kind as 'plan' | 'milestone', id, owedBy },
      ref,
    );
    return one.kind === 'late' ? `late:${one.workingDays}` : one.kind;
  };
  const keysOf = (kind: string) =>
    Array.from({ length: 1000 }, (_, index) => `一-${index}|${kind}|id-${index}|unit-${index}`);
  const [milestones, plans] = [keysOf('milestone'), keysOf('plan')];

  it('draw the same on every machine for the same seed, case, obligation and unit', () => {
    expect(milestones.slice(4, 10).map(key => draw('7', key))).toEqual([
      'late:2',
      'late:2',
      'punctual',
      'silent',
      'silent',
      'punctual',
    ]);
  });

  it('draw once for all plans of a unit, and the same on every machine', () => {
    expect(plans.slice(2, 8).map(key => draw('7', key))).toEqual([
      'late:2',
      'punctual',
      'late:4',
      'punctual',
      'silent',
      'punctual',
    ]);
    expect(draw('7', '二-1|plan|another|unit-1')).toBe(draw('7', plans[1] ?? ''));
  });

  it('draw otherwise for another seed', () => {
    for (const keys of [milestones, plans])
      expect(keys.map(key => draw('8', key))).not.toEqual(keys.map(key => draw('7', key)));
  });

  it.each([
    ['milestones', milestones],
    ['plans', plans],
  ])('split %s: about half in time, a third late by 1 to 10 days, the rest silent', (_name, keys) => {
    const drawn = keys.map(key => draw('7', key));
    const share = (kind: string): number => drawn.filter(one => one.startsWith(kind)).length / keys.length;
    expect(share('punctual')).toBeCloseTo(0.5, 1);
    expect(share('late')).toBeCloseTo(0.33, 1);
    expect(share('silent')).toBeCloseTo(0.17, 1);
    const days = new Set(drawn.filter(one => one.startsWith('late')));
    expect(days.size).toBe(10);
  });
});

describe('units that differ', () => {
  const owed = (kind: 'plan' | 'report', owedBy: string) => ({ id: `一-1:${kind}:${owedBy}`, kind, owedBy });
  const units: UnitBehaviour = {
    kind: 'by-unit',
    of: {
      A: { kind: 'silent' },
      B: {
        kind: 'by-obligation',
        of: { plan: { kind: 'early', workingDays: 2 } },
        others: { kind: 'silent' },
      },
    },
    others: { kind: 'punctual' },
  };

  it('by unit, and within a unit by what is owed', () => {
    expect(behaviourFor(units, owed('plan', 'A'), '一-1')).toEqual({ kind: 'silent' });
    expect(behaviourFor(units, owed('plan', 'B'), '一-1')).toEqual({ kind: 'early', workingDays: 2 });
    expect(behaviourFor(units, owed('report', 'B'), '一-1')).toEqual({ kind: 'silent' });
    expect(behaviourFor(units, owed('plan', 'C'), '一-1')).toEqual({ kind: 'punctual' });
  });
});

describe('who acts next', () => {
  it('units at 10:00 for all that they owe, earliest first', () => {
    expect(acts(caseOf()).map(one => [one.at, one.unitId, commandOf(one)])).toEqual([
      [at('2018-05-10', '10:00'), 'A', 'sign-for'],
      [at('2018-05-14', '10:00'), 'A', 'submit-plan'],
      [at('2018-06-08', '10:00'), 'A', 'apply-for-closing'],
      [at('2018-06-12', '10:00'), 'A', 'submit-report'],
    ]);
  });

  it('the office closes as not completed what has run out: accountability filed, its receipt never signed', () => {
    const next = acts(filedCase(), { units: { kind: 'silent' } });
    expect(next.map(one => [one.at, one.role, one.act.kind === 'docket' && one.act.command])).toEqual([
      [
        at('2018-06-29', '11:00'),
        'coordinator',
        {
          kind: 'close',
          outcome: 'not-completed',
          note: '演练',
          grade: 'unsatisfactory',
          gradeReason: '演练:未完成',
        },
      ],
    ]);
  });

  it('silent units and a silent office do nothing', () => {
    expect(acts(caseOf(), { units: { kind: 'silent' } })).toEqual([]);
    expect(acts(caseIn('planned'), { units: { kind: 'silent' }, office: 'silent' })).toEqual([]);
  });

  it('the office at 11:00, on what it was told at 08:30', () => {
    const [first] = acts(caseIn('planned'), { units: { kind: 'silent' } });
    expect(first).toMatchObject({ at: at('2018-05-15', '11:00'), role: 'coordinator' });
    expect(first && commandOf(first)).toBe('approve-plan');
  });

  it('the supervision group at 11:00 where the office would decide about its own house', () => {
    const file = caseOf([{ leads: ['office'] }]).on('2018-05-14');
    file.by(
      { personId: 'p', unitId: 'office', family: ['office'], roles: ['liaison'] },
      {
        kind: 'submit-plan',
        text: '',
        fileIds: [],
      },
    );
    expect(acts(file, { units: { kind: 'silent' } })[0]).toMatchObject({
      at: at('2018-05-15', '11:00'),
      role: 'supervisor',
    });
  });

  it.each([
    ['approve', ['approve']],
    ['decline', ['decline']],
    ['silent', []],
  ] as const)('leaders at 15:00 on what was proposed: %s', (leaders, expected) => {
    const proposal = {
      id: 'p',
      kind: 'interview',
      stage: 'proposed',
      unitId: 'A',
      openedAt: at('2018-06-16'),
      decidedAt: null,
      facts: {},
    } as const;
    const next = nextActs(
      { campaignId: 'c', dockets: [], letters: [], proceedings: [proposal], hasFile: () => false, facts },
      { ...options, leaders },
    ).all();
    expect(next.map(commandOf)).toEqual(expected);
    for (const one of next) expect(one.at).toBe(at('2018-06-19', '15:00'));
  });

  it('letters are signed, numbered and delivered in one go, in this order', () => {
    const letter = {
      id: 'l',
      status: 'drafted',
      fromUnitId: 'supervision',
      draftedAt: at('2018-05-16'),
    } as const;
    const ledger = {
      campaignId: 'c',
      dockets: [],
      letters: [letter],
      proceedings: [],
      hasFile: () => false,
      facts,
    };
    expect(
      nextActs(ledger, options)
        .all()
        .map(one => [one.at, one.role, commandOf(one)]),
    ).toEqual([
      [at('2018-05-16', '11:00'), 'supervisor', 'sign'],
      [at('2018-05-16', '11:00'), 'supervisor', 'number'],
      [at('2018-05-16', '11:00'), 'supervisor', 'deliver'],
    ]);
  });
});

it('the same record gives the same acts: a rehearsal interrupted anywhere goes on as if it had not been', () => {
  const mixed = { units: { kind: 'mixed', seed: '7' } } as const;
  expect(acts(caseIn('rectifying'), mixed)).toEqual(acts(caseIn('rectifying'), mixed));
});

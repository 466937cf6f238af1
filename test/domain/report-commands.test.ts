import { at, endOf } from '../../domain/calendar/civil-date';
import {
  reportCommands,
  reportStatuses,
  type ReportCommand,
  type ReportStatus,
} from '../../domain/codes/report';
import { roles, type Role } from '../../domain/codes/roles';
import { reportAbilities } from '../../domain/report/abilities';
import type { ReportAct } from '../../domain/report/commands/all';
import { coordinator, liaison, supervisor } from './support/actors';
import { refusalOf } from './support/case-file';
import { contentsAt, discrepancy, form, nothingGiven, ReportDocket } from './support/report-docket';

const noon = at('2018-06-11', '12:00');
const duty = (dueOn: string): ReportAct => ({
  kind: 'set-duty',
  to: '州脱贫攻坚指挥部',
  dueOn,
  channel: '公文交换系统',
});
const compiling = (cutOffAt = noon): ReportAct => ({ kind: 'compile', cutOffAt });
const issuing = (version: number): ReportAct => ({
  kind: 'issue',
  version,
  to: '州脱贫攻坚指挥部',
  channel: '公文交换系统',
});
const settling: ReportAct = {
  kind: 'settle-discrepancy',
  key: 'paper:1',
  choice: 0,
  reason: '以正式印发件为准',
};
const acts: Record<ReportCommand, ReportAct> = {
  'set-duty': duty('2018-06-15'),
  'adopt-form': {
    kind: 'adopt-form',
    purpose: 'report',
    form: { id: form.id, version: form.version },
    reason: '上级另发格式',
  },
  'write-part': { kind: 'write-part', partId: 'study', text: '全县认识到位' },
  'settle-discrepancy': settling,
  compile: compiling(),
  issue: issuing(1),
};

const collecting = () => new ReportDocket(noon);
const compiled = () => {
  const one = collecting();
  one.does(compiling());
  return one.at(at('2018-06-12', '09:00'));
};
const issued = () => {
  const one = compiled();
  one.does(issuing(1));
  return one;
};
const inStatus: Record<ReportStatus, () => ReportDocket> = { collecting, compiled, issued };

/** In which statuses a command may be done at all; everything else is refused. */
const table: Record<ReportCommand, ReportStatus[]> = {
  'set-duty': ['collecting', 'compiled', 'issued'],
  'adopt-form': ['collecting', 'compiled', 'issued'],
  'write-part': ['collecting', 'compiled', 'issued'],
  'settle-discrepancy': ['collecting', 'compiled', 'issued'],
  compile: ['collecting', 'compiled', 'issued'],
  issue: ['compiled', 'issued'],
};

describe('status × command', () => {
  const rows = reportStatuses.flatMap(status => reportCommands.map(command => [status, command] as const));

  it.each(rows)('%s: %s', (status, command) => {
    const docket = inStatus[status]();
    expect(docket.state.status).toBe(status);
    const act = command === 'compile' ? compiling(docket.now) : acts[command];
    const refusal = refusalOf(() => docket.does(act));
    if (!table[command].includes(status)) expect(refusal).toBe('REPORT_NOT_IN_THIS_STATUS');
    // What was issued is not issued again: that is about the version, not about the status.
    else if (status === 'issued' && command === 'issue') expect(refusal).toBe('REPORT_VERSION_NOT_NEWEST');
    else expect(refusal).toBe('allowed');
    expect(reportAbilities(status, coordinator()).includes(command)).toBe(table[command].includes(status));
  });
});

describe('role × verb', () => {
  const who: Record<ReportCommand, Role[]> = {
    'set-duty': ['coordinator'],
    'adopt-form': ['coordinator'],
    'write-part': ['coordinator'],
    'settle-discrepancy': ['coordinator', 'supervisor'],
    compile: ['coordinator'],
    issue: ['coordinator'],
  };

  it.each(reportCommands)('%s', command => {
    for (const role of roles) {
      const actor = { personId: 'p', unitId: 'X', family: ['X'], roles: [role] };
      const refusal = refusalOf(() => compiled().does(acts[command], actor));
      expect([role, refusal === 'NOT_PERMITTED']).toEqual([role, !who[command].includes(role)]);
    }
  });
});

describe('报送对象和期限', () => {
  it('the office owes the report by the day that it set, and says who set it', () => {
    const docket = collecting();
    docket.does(duty('2018-06-15'));
    expect(docket.owed).toMatchObject({
      owedBy: 'office',
      dueOn: '2018-06-15',
      originalDueOn: '2018-06-15',
      ladder: 'light',
      holdsClosing: false,
      state: { kind: 'open' },
    });
    expect(docket.owed?.derivation[0]?.text).toBe(
      '指挥部办公室 2018年6月11日定:2018年6月15日(含当日,至24时)报州脱贫攻坚指挥部',
    );
  });

  it('it is reminded of and urged, and nothing more', () => {
    const docket = collecting();
    docket.does(duty('2018-06-15'));
    expect(docket.at(at('2018-06-12')).clock()).toEqual(['remind:2018-06-12']);
    expect(docket.at(at('2018-06-14')).clock()).toEqual(['remind:2018-06-14']);
    expect(docket.at(endOf('2018-06-15')).clock()).toEqual(['urge']);
    expect(docket.at(at('2018-07-15')).clock()).toEqual([]);
  });

  it('a day set again stands beside the first, and is reminded of anew', () => {
    const docket = collecting();
    docket.does(duty('2018-06-15'));
    docket.at(at('2018-06-12', '09:00')).does(duty('2018-06-20'));
    expect(docket.state.obligations).toHaveLength(1);
    expect(docket.owed).toMatchObject({ dueOn: '2018-06-20', originalDueOn: '2018-06-15', round: 1 });
    expect(docket.owed?.derivation[0]?.text).toContain('由 2018年6月15日 改为2018年6月20日');
    for (const day of ['2018-06-13', '2018-06-15', '2018-06-19'])
      expect(docket.at(at(day)).clock()).toEqual([`remind:${day}`]);
    expect(docket.at(endOf('2018-06-20')).clock()).toEqual(['urge']);
  });

  it('today is early enough, yesterday is not', () => {
    expect(refusalOf(() => collecting().does(duty('2018-06-10')))).toBe('DUE_IN_PAST');
    expect(refusalOf(() => collecting().does(duty('2018-06-11')))).toBe('allowed');
  });

  it('the issue meets it; set after that, another round is open', () => {
    const docket = compiled();
    docket.does(duty('2018-06-15'));
    docket.does(issuing(1));
    expect(docket.owed?.state.kind).toBe('met');
    docket.does(duty('2018-06-29'));
    expect(docket.owed).toMatchObject({ round: 2, dueOn: '2018-06-29', originalDueOn: '2018-06-15' });
    expect(docket.owed?.state.kind).toBe('open');
  });

  it('an issue that nobody owes is possible: nothing is met', () => {
    expect(issued().state).toMatchObject({ status: 'issued', obligations: [] });
  });
});

describe('表单', () => {
  it('has to exist, to be of that purpose, and not to be in force', () => {
    const adopting = acts['adopt-form'];
    expect(refusalOf(() => collecting().does(adopting, coordinator(), nothingGiven))).toBe('FORM_UNKNOWN');
    const plan = { ...nothingGiven, form: { ...form, purpose: 'plan' as const } };
    expect(refusalOf(() => collecting().does(adopting, coordinator(), plan))).toBe('FORM_OF_OTHER_PURPOSE');
    const docket = collecting();
    docket.does(adopting);
    expect(docket.state.forms).toEqual({ report: { id: 'county-report', version: 2 } });
    expect(refusalOf(() => docket.does(adopting))).toBe('FORM_IN_FORCE');
  });

  it('the default is in force until another is adopted', () => {
    const adopting: ReportAct = {
      kind: 'adopt-form',
      purpose: 'report',
      form: { id: 'default-report', version: 1 },
      reason: '恢复',
    };
    expect(refusalOf(() => collecting().does(adopting))).toBe('FORM_IN_FORCE');
    const docket = collecting();
    docket.does(acts['adopt-form']);
    expect(refusalOf(() => docket.does(adopting))).toBe('allowed');
  });

  it('words are written on a part of the form in force only; an empty text takes them away', () => {
    const docket = collecting();
    const strange: ReportAct = { kind: 'write-part', partId: 'none', text: '文字' };
    expect(refusalOf(() => docket.does(strange))).toBe('REPORT_PART_UNKNOWN');
    docket.does(acts['write-part']);
    docket.does({ kind: 'write-part', partId: 'study', text: '' });
    expect(docket.state.words['study']?.text).toBe('');
  });
});

describe('核定', () => {
  it('chooses a side that there is, or both, with a reason', () => {
    const choose = (choice: number | 'both', reason = '以正式印发件为准') =>
      refusalOf(() => collecting().does({ ...settling, choice, reason }));
    expect([choose(0), choose(1), choose('both')]).toEqual(['allowed', 'allowed', 'allowed']);
    expect(choose(2)).toBe('DISCREPANCY_SIDE_UNKNOWN');
    expect(choose(-1)).toBe('DISCREPANCY_SIDE_UNKNOWN');
    expect(choose(0, ' ')).toBe('REPORT_WORDS_REQUIRED');
  });

  it('is refused where no side says that any more', () => {
    expect(refusalOf(() => collecting().does(settling, coordinator(), nothingGiven))).toBe(
      'DISCREPANCY_UNKNOWN',
    );
  });

  it('nobody decides about what his own house says: 督查室 does where it is the office’s', () => {
    const given = { ...nothingGiven, discrepancy: discrepancy(['T1', 'hq']) };
    const office = coordinator(['office', 'hq']);
    expect(refusalOf(() => collecting().does(settling, office, given))).toBe('OWN_WORK');
    expect(refusalOf(() => collecting().does(settling, supervisor(), given))).toBe('allowed');
  });

  it('nor as a stand-in from a house that is a side, nor under another hat', () => {
    const given = { ...nothingGiven, discrepancy: discrepancy([null, 'T1']) };
    const standIn = {
      personId: 's',
      family: ['T1'],
      periods: [{ firstOn: '2018-06-01', lastOn: '2018-06-30' }],
    };
    expect(refusalOf(() => collecting().does(settling, { ...coordinator(), standIn }, given))).toBe(
      'OWN_WORK',
    );
    expect(
      refusalOf(() => collecting().does(settling, { ...coordinator(), otherHouses: ['T1'] }, given)),
    ).toBe('OWN_WORK');
    const over = { ...standIn, periods: [{ firstOn: '2018-05-01', lastOn: '2018-05-31' }] };
    expect(refusalOf(() => collecting().does(compiling(), { ...coordinator(), standIn: over }))).toBe(
      'NOT_STANDING_IN',
    );
  });

  it('a unit decides nothing', () => {
    expect(refusalOf(() => collecting().does(settling, liaison('T1')))).toBe('NOT_PERMITTED');
  });
});

describe('版本', () => {
  it('is numbered from 1, keeps its hash and its totals, and supersedes what nobody issued', () => {
    const docket = compiled();
    docket.does(compiling(docket.now));
    expect(docket.state.versions.map(one => [one.version, one.status, one.totals])).toEqual([
      [1, 'superseded', { problems: '19' }],
      [2, 'compiled', { problems: '19' }],
    ]);
  });

  it('the cut-off is now or in the past', () => {
    expect(refusalOf(() => collecting().does(compiling(at('2018-06-11', '12:01'))))).toBe(
      'CUT_OFF_IN_FUTURE',
    );
  });

  it('the same once more is no version; with another word it is', () => {
    const docket = compiled();
    expect(refusalOf(() => docket.does(compiling()))).toBe('REPORT_UNCHANGED');
    const other = { ...nothingGiven, compiled: { contents: contentsAt(noon, '18'), hash: 'other' } };
    expect(refusalOf(() => docket.does(compiling(), coordinator(), other))).toBe('allowed');
  });

  it('only the newest is issued, once; the one that was issued before is superseded then, not sooner', () => {
    const docket = issued();
    const statuses = () => docket.state.versions.map(one => one.status);
    expect(refusalOf(() => docket.does(issuing(1)))).toBe('REPORT_VERSION_NOT_NEWEST');
    docket.does(compiling(docket.now));
    expect(docket.state.status).toBe('compiled');
    expect(statuses()).toEqual(['issued', 'compiled']);
    expect(refusalOf(() => docket.does(issuing(1)))).toBe('REPORT_VERSION_NOT_NEWEST');
    expect(refusalOf(() => docket.does(issuing(3)))).toBe('REPORT_VERSION_UNKNOWN');
    docket.does(issuing(2));
    expect(statuses()).toEqual(['superseded', 'issued']);
  });

  it('one that was superseded before it left is not issued', () => {
    const docket = compiled();
    docket.does(compiling(docket.now));
    expect(refusalOf(() => docket.does(issuing(1)))).toBe('REPORT_VERSION_NOT_NEWEST');
  });
});

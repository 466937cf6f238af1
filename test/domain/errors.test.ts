import { readdirSync } from 'node:fs';
import path from 'node:path';
import { statusOfCode } from '../../api/middleware/status-of-code';
import { errorInWords, errors, type ErrorCode } from '../../domain/codes/errors';
import { DomainError } from '../../domain/domain-error';

const folder = path.resolve(__dirname, '../../domain/codes/errors');
const chinese = /[一-鿿]/;

/** Details that every sentence can say; none of them in Chinese, so that an English one has no excuse. */
const facts = {
  status: 'drafted',
  state: 'signed',
  stage: 'proposed',
  until: '2018-05-20',
  day: '2018-05-20',
  obligations: ['a'],
  expected: 'completed',
  dueOn: '2018-05-20',
  count: 2,
  characters: 30_000,
  longestDays: 30,
  total: 45,
  year: 2030,
  calendar: '2018-1',
  firstOn: '2018-05-20',
  lastOn: '2018-05-25',
  kind: 'office',
  name: 'a.csv',
  id: 'a',
  nameOfId: 'b',
  idOfName: 'c',
  refusal: 'EMPTY',
  reason: '没有文字',
  size: 12,
  most: 10,
  seconds: 30,
  megabytes: 768,
  kilobytes: 256,
  retryAfter: 30,
  campaigns: [],
  missing: [],
  unknown: ['a'],
  questions: ['?'],
  folder: 'runs',
  file: 'a.json',
  version: 2,
  written: 'default',
  problems: [{ path: 'burden', message: '?' }],
  old: 'old',
  title: 'plan',
  owed: 2,
  on: '2018-05-20',
  ids: ['a'],
  rule: 'F33',
  ask: 'F33.year',
};
const whats: Partial<Record<ErrorCode, string>> = {
  NOTHING_OWED: 'plan',
  NOT_YOURS: 'liaison',
  DOCUMENT_OF_OTHER_PURPOSE: 'plan',
  NOTHING_TO_WITHDRAW: 'report',
  NOT_A_LEAD: 'paper',
  DUE_IN_PAST: 'new-round',
  NOTHING_TO_DECIDE: 'contest',
  GRADE_NOT_POSSIBLE: 'policy',
  REASON_REQUIRED: 'decline',
  NAME_TAKEN: 'login',
  REGISTRY_FILE_UNREADABLE: 'empty',
  UNIT_NOT_EMPTY: 'people',
  LAST_ONE: 'keep-accounts',
  DOCUMENT_UNREADABLE: 'missing',
  DOCUMENT_TOO_LARGE: 'elements',
  LAUNCH_INCOMPLETE: 'launch',
  CALENDAR_DAY_INVALID: 'no-holiday',
  HEADER_INVALID: 'if-match',
  REPORT_WORDS_REQUIRED: 'addressee',
};
/** A place of a file with what is wrong there. */
const wrongPlaces = { problems: [{ place: 'a[1]', reason: { zh: '不对', en: 'wrong' } }] };
const particular: Partial<Record<ErrorCode, object>> = {
  NOT_IN_THIS_STATUS: { status: 'closed' },
  UPLOAD_QUOTA: { files: 200, megabytes: 1000 },
  CHOICES_INVALID: { reason: '没有' },
  RETURN_UNKNOWN: { number: 3 },
  REPORT_NOT_IN_THIS_STATUS: { status: 'collecting' },
  REPORT_VERSION_NOT_NEWEST: { status: 'superseded' },
  FORM_OF_OTHER_PURPOSE: { purpose: 'plan' },
  REPORT_PART_UNKNOWN: { partId: 'a' },
  DISCREPANCY_SIDE_UNKNOWN: { sides: 2 },
  FORM_INVALID: { problems: [{ path: 'parts.0', says: { zh: '须写明依据', en: 'the clause is missing' } }] },
  DOCUMENT_WRONG: { problems: [{ says: { zh: '没有这一天', en: 'there is no such day' } }] },
  PACK_UNKNOWN: { known: ['demo'] },
  PACK_WRONG: wrongPlaces,
  FIGURES_WRONG: wrongPlaces,
  RULE_ANSWERS_WRONG: wrongPlaces,
  FIGURES_OF_OTHERS: { units: ['a'], count: 1 },
  PACK_NOT_NEWER: { adopted: 2 },
  PACK_RULES_TAKEN: { rules: ['F33'] },
  ANSWER_UNFIT: { value: '1.5', flaw: 'ANSWER_NO_DAYS' },
  TARGETS_NOT_IN_THIS_STATUS: { status: 'ended' },
  BREACH_NOT_IN_THIS_STATUS: { status: 'opened' },
  ASSESSMENT_NOT_IN_THIS_STATUS: { status: 'running' },
  THIRD_PARTY_NOT_INDEPENDENT: { unitId: 'a' },
  STEP_NOT_OPEN: { step: 'data' },
  STEP_ALREADY_COMPLETE: { step: 'data' },
  SOURCES_APART: { cells: [{ subjectId: 'a', indicator: 'B1' }] },
  FIGURES_MISSING: { missing: [{ subjectId: 'a', indicator: 'B1' }] },
  REPORT_PARTS_MISSING: { parts: ['basics'] },
  REWARD_NOT_DUE: { subjectId: 'a' },
  REWARD_UNFIT: { amount: '1.234' },
  CELL_UNKNOWN: { subjectId: 'a', indicator: 'B1' },
  FINDINGS_NOT_JOINABLE: { flaw: 'itself' },
  FINDING_KIND_NOT_GIVEN: { flaw: 'not-a-subject' },
  FINDING_KNOWN: { id: 'f', status: 'proposed' },
  FINDING_NOT_IN_THIS_STATUS: { status: 'dismissed' },
  SCHEME_ARTICLE_KNOWN: { id: 's', article: '5' },
  SCHEME_ARTICLE_UNKNOWN: { id: 's', article: '5' },
  SCHEME_CHANGE_UNFIT: { id: 's', article: '5' },
  SCHEME_INDICATOR_UNKNOWN: { id: 's', indicator: 'B1' },
  SCHEME_PARENT_OTHER: { id: 's', parent: 'a@1', given: 'b@1' },
  SCHEME_START_UNFIT: { year: 2016, on: '2015-12-31', endsOn: '2017-02-28' },
  SCHEME_WRONG: { name: 's.json', problems: [{ place: 'steps.0', reason: { zh: '误', en: 'wrong' } }] },
  SCHEME_YEAR_OUTSIDE: { id: 's', year: 2015, from: 2016, to: 2020 },
  DOUBT_UNKNOWN: { doubtId: 'late:a:B1' },
  DOUBT_NOT_IN_THIS_STATUS: { status: 'cleared' },
  SUBJECT_UNKNOWN: { unitId: 'a' },
  SUBJECT_LEADERS_MISSING: { unitIds: ['a'] },
  INDICATOR_UNKNOWN: { indicator: 'Z9' },
  TARGET_UNFIT: { subjectId: 'a', indicator: 'A1', value: '1,5' },
  EVALUATION_UNFIT: { lacks: 'strata' },
  FIGURE_NOT_OF_CELL: { figureId: 'f' },
  EVENT_OUTSIDE_CYCLE: { to: '2019-02-28' },
  FEEDBACK_NOT_SENT: { subjectIds: ['a'] },
  REMEASUREMENT_NEEDED: { indicator: 'B2' },
  DOCUMENT_INCOMPLETE: { problems: [{ says: { zh: '没有填写', en: 'not filled in' } }] },
};

describe('refusals', () => {
  it.each(Object.keys(errors) as ErrorCode[])('%s is said in both languages', code => {
    const details = { ...facts, ...particular[code], ...(whats[code] && { what: whats[code] }) };
    expect(errorInWords(code, details, 'zh')).toMatch(chinese);
    expect(errorInWords(code, details, 'zh')).not.toMatch(/undefined|\[object/);
    const english = errorInWords(code, { ...details, reason: 'none' }, 'en');
    expect(english).not.toMatch(chinese);
    expect(english).not.toMatch(/undefined|\[object/);
    expect(english).toMatch(/^\S/);
  });

  it('says one of several sentences by what it is about', () => {
    expect(errorInWords('NO_PART', {}, 'zh')).toBe('本单位不承担此项任务');
    expect(errorInWords('NO_PART', { what: 'other' }, 'zh')).toBe('该单位不承担此项任务');
    expect(errorInWords('NOTHING_OWED', { what: 'report', unitId: 'a' }, 'zh')).toBe(
      '本单位在此没有待报的整改报告',
    );
  });

  it('names codes within a sentence', () => {
    expect(new DomainError('LETTER_NOT_IN_THIS_STATUS', { status: 'signed' }).message).toBe(
      '函件当前为「待编号」,不能办理此事',
    );
    expect(errorInWords('LETTER_NOT_IN_THIS_STATUS', { status: 'signed' }, 'en')).toBe(
      'This cannot be done with the letter now (to be numbered)',
    );
  });

  it('stand in one of the files once', () => {
    const codes = readdirSync(folder)
      .filter(file => !['index.ts', 'sentence.ts'].includes(file))
      .flatMap(file =>
        Object.values(
          // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of the folder, the next one too
          require(path.join(folder, file)) as Record<string, object>,
        ).flatMap(table => Object.keys(table)),
      );
    expect(codes.toSorted()).toEqual(Object.keys(errors).toSorted());
  });

  it('become a status of HTTP: what is not there 404, what is refused 422, what has changed 409 or 412', () => {
    expect(
      (['LETTER_UNKNOWN', 'OUTCOME_WRONG', 'VERSION_CONFLICT', 'VERSION_OUTDATED', 'INTERNAL'] as const).map(
        statusOfCode,
      ),
    ).toEqual([404, 422, 409, 412, 500]);
  });
});

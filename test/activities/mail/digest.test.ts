import { composeDigest } from '../../../activities/mail/compose-digest';
import type { QueuedNotice } from '../../../activities/mail/notice-types';
import { templates } from '../../../activities/mail/templates';
import { derive } from '../../../domain/explain/derive';
import { context, notice, person } from './mail-fixtures';
import type { NoticeKind } from '../../../domain/codes/notices';

const inCase = (kind: NoticeKind, ref: string, what: string, dueOn: string): QueuedNotice =>
  notice(
    kind,
    {
      ref,
      title: `问题标题${ref}`,
      path: `/cases/${ref}`,
      facts: { ...templates[kind].sample.facts, what, dueOn },
    },
    { id: `${kind}-${ref}-${what}` },
  );

it('counts in its subject what there is to do and what is due soon, and names the day', () => {
  const tasks = ['一-1', '一-2', '二-1'].map(ref => inCase('task-notice', ref, '签收任务', '2018-05-12'));
  const mail = composeDigest(
    person,
    [...tasks, inCase('remind', '一-1', '报送整改方案', '2018-05-14')],
    context,
  );
  expect(mail.subject).toBe('整改督办日报 5月11日:3 项待办,1 项即将到期');
  expect(mail.text).toMatch(/^最近的期限是2018年5月12日\(含当日,至24时\),共 3 项,请先办理。/);
  expect(mail.text).toContain('English: Daily digest for 2018-05-11: 3 to do, 1 due soon.');
});

it('leaves what is only to be known without a call to act', () => {
  const mail = composeDigest(person, [notice('verified'), notice('closed')], context);
  expect(mail.subject).toBe('整改督办日报 5月11日:2 项知悉');
  expect(mail.text).toMatch(/^下列事项供您知悉,不需要办理。/);
});

it('puts what is late first, then what is due soon, what is to do, what is to know', () => {
  const all = [notice('closed'), notice('task-notice'), notice('remind'), notice('overdue')];
  const headings = composeDigest(person, all, context).text.match(/^==== .* ====$/gm);
  expect(headings).toEqual([
    '==== 逾期情况(1 项) ====',
    '==== 提醒(1 项) ====',
    '==== 任务通知(1 项) ====',
    '==== 结案(1 项) ====',
  ]);
});

it('does not take a deadline that has passed for the nearest one', () => {
  const mail = composeDigest(
    person,
    [notice('overdue', {}, { sendAt: '2018-05-17T08:30:00+08:00' })],
    context,
  );
  expect(mail.text).toMatch(/^1 项逾期。/);
});

describe('sixty entries of a township with thirty obligations', () => {
  const refs = ['一', '二', '十'].flatMap(category => [1, 2, 3, 4, 10].map(n => `${category}-${n}`));
  const obligations = refs.flatMap(ref => [
    inCase('task-notice', ref, '报送整改方案', '2018-05-14'),
    inCase('task-notice', ref, '签收任务', '2018-05-12'),
    inCase('remind', ref, '报送整改方案', '2018-05-14'),
    inCase('remind', ref, '签收任务', '2018-05-12'),
  ]);
  const mail = composeDigest(person, obligations.toReversed(), context);

  it('stands in two groups, each case once in a group, in the order of the cases', () => {
    expect(mail.text.match(/^==== .* ====$/gm)).toEqual([
      '==== 提醒(30 项) ====',
      '==== 任务通知(30 项) ====',
    ]);
    const cases = mail.text.match(/^【.*】$/gm);
    expect(cases).toHaveLength(30);
    expect(cases?.slice(0, 15)).toEqual(refs.map(ref => `【问题${ref} 问题标题${ref}】`));
  });

  it('shows every entry, the earlier deadline of a case first, with link and reason', () => {
    expect(mail.text.match(/^ {2}· /gm)).toHaveLength(60);
    expect(mail.text.indexOf('签收任务,期限5月12日')).toBeLessThan(
      mail.text.indexOf('报送整改方案,期限5月14日'),
    );
    for (const ref of refs) expect(mail.text).toContain(`https://zg.example/cases/${ref}`);
    // There are two reasons here, of the tasks and of the reminders: each is said once, and every entry names its number.
    expect(mail.text.match(/^〔\d+〕/gm)).toEqual(['〔1〕', '〔2〕']);
    expect(mail.text.match(/^ {2}· .*〔1〕$/gm)).toHaveLength(30);
    expect(mail.text.match(/^ {2}· .*〔2〕$/gm)).toHaveLength(30);
  });

  it('stays below the size at which mail programs cut a message (102 kB)', () => {
    expect(Buffer.byteLength(mail.html)).toBeLessThan(102_000);
  });
});

it('gives each entry its own reason where they differ', () => {
  const other = [{ text: '另一条理由', cites: '民法总则 203' }];
  const one = notice('task-notice', {}, { id: 'a' });
  const two = notice('task-notice', { why: other }, { id: 'b' });
  const { text } = composeDigest(person, [one, two], context);
  expect(text.match(/^〔\d〕/gm)).toEqual(['〔1〕', '〔2〕']);
  expect(text).toContain('〔2〕另一条理由(依据:民法总则 203)');
});

it('says each reason in both languages, with what led to the date and with the clauses', () => {
  const why = [
    derive({ code: 'inclusive', on: '2018-05-14' }, 'plan'),
    derive({ code: 'remind', dueOn: '2018-05-14', daysBefore: [3], on: '2018-05-11' }, 'practice:remind'),
  ];
  const { text, html } = composeDigest(person, [notice('remind', { why })], context);
  for (const body of [text, html]) {
    expect(body).toContain('(依据:整改方案);期限 2018年5月14日 前 3 天');
    expect(body).toContain(
      '(the rectification plan); 3 days before the deadline of 14 May 2018, moved back to the last working day where that is none: 11 May 2018 (practice: reminder)',
    );
  }
});

it("names a unit that is not the reader's own", () => {
  const facts = { what: '报送整改方案', dueOn: '2018-05-14' };
  const own = composeDigest(person, [notice('remind', { facts })], context).text;
  const other = composeDigest(person, [notice('remind', { facts, unitName: '县农业局' })], context).text;
  expect(own).not.toContain('青石乡人民政府:');
  expect(other).toContain('县农业局:报送整改方案');
});

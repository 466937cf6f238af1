import { formMails } from '../../../activities/mail/form-mails';
import { context, notice, person } from './mail-fixtures';

const other = { id: 'p-2', name: '另一人', email: 'head@bureau.example' };

it('puts everything of a digest into one mail per person', () => {
  const notices = [
    notice('task-notice', {}, { id: 'a' }),
    notice('remind', {}, { id: 'b' }),
    notice('closed', {}, { id: 'c', personId: other.id }),
  ];
  const mails = formMails(notices, [person, other], context);
  expect(mails.map(({ kind, personId, noticeIds }) => ({ kind, personId, noticeIds }))).toEqual([
    { kind: 'digest', personId: 'p-1', noticeIds: ['a', 'b'] },
    { kind: 'digest', personId: 'p-2', noticeIds: ['c'] },
  ]);
});

it('gives what is red or urgent a mail of its own, also two of one kind', () => {
  const notices = [
    notice('urge', {}, { id: 'a', urgency: 'own' }),
    notice('urge', {}, { id: 'b', urgency: 'own' }),
    notice('sent-back', {}, { id: 'c', urgency: 'urgent' }),
    notice('remind', {}, { id: 'd' }),
  ];
  const mails = formMails(notices, [person], context);
  expect(mails.map(({ kind, noticeIds }) => [kind, ...noticeIds])).toEqual([
    ['own', 'a'],
    ['own', 'b'],
    ['urgent', 'c'],
    ['digest', 'd'],
  ]);
  expect(new Set(mails.map(one => one.messageId)).size).toBe(4);
});

it('forms the same mails again, whatever the order of the notices', () => {
  const notices = [notice('remind', {}, { id: 'a' }), notice('task-notice', {}, { id: 'b' })];
  expect(formMails(notices.toReversed(), [person], context)).toEqual(formMails(notices, [person], context));
});

it('derives id and Message-ID from campaign, person and notices, at the host of the base URL', () => {
  const [mail] = formMails([notice('remind')], [person], context);
  const [again] = formMails([notice('remind', { title: '改过的标题' })], [person], context);
  const [elsewhere] = formMails(
    [notice('remind', {}, { campaign: { id: 'c-2', title: '另一行动' } })],
    [person],
    context,
  );
  expect(mail?.messageId).toMatch(/^<[0-9a-f]{40}@zg\.example>$/);
  expect(mail?.messageId).toBe(`<${mail?.id}@zg.example>`);
  expect(again?.messageId).toBe(mail?.messageId);
  expect(elsewhere?.messageId).not.toBe(mail?.messageId);
});

it('puts what is of several campaigns into one digest and one list, each under its own name, and what is single under its own', () => {
  const second = { id: 'c-2', title: '另一行动' };
  const of = (id: string, kind: 'remind' | 'urge', row: Parameters<typeof notice>[2] = {}) => [
    notice(kind, { campaignTitle: '第一行动' }, { id: `${id}1`, ...row }),
    notice(kind, { campaignTitle: second.title }, { id: `${id}2`, campaign: second, ...row }),
  ];
  const mails = formMails(
    [
      ...of('d', 'remind'),
      ...of('r', 'urge', { urgency: 'red-list' }),
      ...of('o', 'urge', { urgency: 'own' }),
    ],
    [person],
    context,
  );
  expect(mails.map(one => [one.kind, one.campaignId, ...one.noticeIds])).toEqual([
    ['own', 'c-1', 'o1'],
    ['own', 'c-2', 'o2'],
    ['red-list', null, 'r1', 'r2'],
    ['digest', null, 'd1', 'd2'],
  ]);
  for (const { text } of mails.slice(2)) {
    expect(text.indexOf('【第一行动】1 项')).toBeGreaterThan(-1);
    expect(text.indexOf('【另一行动】1 项')).toBeGreaterThan(text.indexOf('【第一行动】1 项'));
  }
  const [alone] = formMails([of('d', 'remind')[0]!], [person], context);
  expect(alone?.text).not.toContain('【第一行动】');
});

it('keeps the sending time of the notices; a late digest bears the latest', () => {
  const notices = [
    notice('remind', {}, { id: 'a', sendAt: '2018-05-10T08:30:00+08:00' }),
    notice('remind', {}, { id: 'b', sendAt: '2018-05-11T08:30:00+08:00' }),
  ];
  const [mail] = formMails(notices, [person], context);
  expect(mail?.sendAt).toBe('2018-05-11T08:30:00+08:00');
  expect(mail?.subject).toContain('5月11日');
});

it('forms a mail without an address for a person who has none, or who is not known', () => {
  const notices = [
    notice('urge', {}, { urgency: 'own' }),
    notice('remind', {}, { id: 'x', personId: 'gone' }),
  ];
  const mails = formMails(notices, [{ ...person, email: null }], context);
  expect(mails.map(({ personId, to }) => [personId, to])).toEqual([
    ['gone', ''],
    ['p-1', ''],
  ]);
});

it.each([
  ['nothing', null],
  ['an unknown kind', { ...(notice('urge').payload as object), kind: 'no-such-kind' }],
  ['a name of every object', { ...(notice('urge').payload as object), kind: 'toString' }],
  ['facts that are no text', { ...(notice('urge').payload as object), facts: { dueOn: 3 } }],
  ['a reason without text', { ...(notice('urge').payload as object), why: [{}] }],
])('lets a payload of %s hold up no other, and tells its reader all the same', (_, payload) => {
  const notices = [
    notice('urge', {}, { id: 'a', urgency: 'own', payload }),
    notice('urge', {}, { id: 'b', urgency: 'own' }),
  ];
  const [broken, sound] = formMails(notices, [person], context);
  expect(broken?.subject).toBe('有一条通知无法完整显示,请登录查看');
  expect(broken?.text).toContain('https://zg.example/');
  expect(sound?.subject).toMatch(/^催办:/);
});

it('links below a base URL with a path', () => {
  const [mail] = formMails([notice('remind')], [person], {
    ...context,
    baseUrl: 'https://oa.example/zhenggai/',
  });
  expect(mail?.text).toContain('https://oa.example/zhenggai/cases/');
});

it('says in the subject of every mail of a rehearsal that it is one', () => {
  const notices = [notice('urge', {}, { id: 'a', urgency: 'own' }), notice('remind', {}, { id: 'b' })];
  for (const mail of formMails(notices, [person], { ...context, isRehearsal: true }))
    expect(mail.subject).toMatch(/^【演练】/);
});

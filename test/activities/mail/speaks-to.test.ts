import { composeRedList } from '../../../activities/mail/compose-red-list';
import { composeSingle } from '../../../activities/mail/compose-single';
import { templates } from '../../../activities/mail/templates';
import { noticeKinds, type NoticeKind, type Recipient } from '../../../domain/codes/notices';
import { derive } from '../../../domain/explain/derive';
import { context, notice, person } from './mail-fixtures';

/** To whom each kind is told. */
const readers: Record<NoticeKind, Recipient[]> = {
  'task-notice': ['liaison'],
  remind: ['liaison'],
  urge: ['liaison', 'head', 'supervisors'],
  'letter-drafted': ['supervisors', 'coordinators'],
  'letter-delivered': ['head'],
  overdue: ['leaders'],
  'proposal-opened': ['leaders'],
  'proposal-decided': ['coordinators', 'supervisors'],
  'plan-submitted': ['coordinators', 'supervisors'],
  'plan-approved': ['liaison'],
  'plan-returned': ['liaison'],
  'report-submitted': ['coordinators', 'supervisors'],
  'report-accepted': ['liaison'],
  'report-returned': ['liaison'],
  'document-withdrawn': ['coordinators', 'supervisors', 'head'],
  'application-submitted': ['supervisors', 'liaison'],
  'sent-back': ['liaison'],
  verified: ['liaison'],
  closed: ['liaison'],
  graded: ['liaison'],
  reopened: ['liaison'],
  'task-returned': ['coordinators'],
  'task-return-decided': ['liaison'],
  reassigned: ['liaison'],
  'task-withdrawn': ['liaison', 'head'],
  contested: ['coordinators', 'supervisors'],
  'contest-decided': ['liaison'],
  'step-corrected': ['head'],
  'new-round': ['liaison'],
  'extension-asked': ['coordinators', 'supervisors'],
  'extension-decided': ['liaison'],
  'clock-paused': ['liaison'],
  'clock-resumed': ['liaison'],
  'date-moved': ['liaison'],
  'major-marked': ['liaison'],
  'plan-revised': ['liaison'],
  'interview-held': ['liaison'],
  'accountability-recorded': ['liaison', 'leaders'],
  instructed: ['liaison', 'head', 'coordinators', 'supervisors'],
  'instruction-answered': ['leaders'],
  'instruction-withdrawn': ['liaison'],
  unclosed: ['leaders'],
  'breach-found': ['coordinators', 'supervisors'],
  'broken-again': ['coordinators', 'supervisors'],
  'figure-corrected': ['coordinators', 'supervisors'],
  'figure-owed': ['liaison', 'coordinators'],
  'cycle-step-opened': ['liaison', 'coordinators'],
  'cycle-decision': ['leaders'],
  'cycle-report-returned': ['coordinators'],
  'explanation-asked': ['liaison'],
  'explanation-given': ['coordinators', 'supervisors'],
  'finding-raised': ['coordinators', 'supervisors'],
  'finding-established': ['liaison', 'head'],
  'finding-contested': ['coordinators', 'supervisors', 'leaders'],
  'finding-reviewed': ['liaison', 'head'],
  unreached: ['coordinators', 'supervisors'],
  'year-needed': ['coordinators'],
};

const isOffice = (reader: Recipient): boolean => reader !== 'liaison' && reader !== 'head';
const pairs = noticeKinds.flatMap(kind => readers[kind].map(audience => [kind, audience] as const));
const said = (kind: NoticeKind, audience: Recipient) =>
  composeSingle(person, notice(kind, { audience }), context);

it.each(pairs)('%s to the %s calls 「贵单位」 only where it is told to a unit', (kind, audience) => {
  const { subject, text, html } = said(kind, audience);
  for (const body of [subject, text, html]) {
    expect(body).not.toMatch(isOffice(audience) ? /贵单位|本单位承担/ : /供督查掌握|供掌握情况/);
    expect(body).not.toMatch(/undefined|null|,。|,,/);
  }
});

it.each(pairs.filter(([kind]) => ['urge', 'overdue', 'unclosed'].includes(kind)))(
  '%s to the %s calls to act only who owes it',
  (kind, audience) => {
    const { subject, text } = said(kind, audience);
    const list = composeRedList(person, [notice(kind, { audience })], context);
    const calls = /立即办理|act at once/;
    for (const body of [subject, text]) expect(calls.test(body)).toBe(!isOffice(audience));
    expect(calls.test(list.text)).toBe(!isOffice(audience));
  },
);

it.each(pairs.filter(([, audience]) => !isOffice(audience)))(
  '%s to the %s says nothing of what the offices have not decided, nor why they declined it',
  (kind, audience) => {
    const decided = { decision: 'declined', reason: '' };
    const { sample } = templates[kind];
    const { text } = composeSingle(
      person,
      notice(kind, { audience, facts: { ...decided, ...sample.facts } }),
      context,
    );
    expect(text).not.toMatch(/(约谈|问责)建议(待|不批准|批准)|请审批/);
  },
);

it('gives every step of its reason in both languages, with its clause', () => {
  const why = [
    derive({ code: 'inclusive', on: '2018-05-14' }, 'plan'),
    derive({ code: 'rung', start: 'deadline', from: '2018-05-14', n: 0, on: '2018-05-14' }, 'practice:urge'),
  ];
  for (const [kind, audience] of pairs) {
    const { text } = composeSingle(person, notice(kind, { audience, why }), context);
    expect(text).toContain('我为什么收到这条? Why do I receive this?');
    expect(text).toMatch(/^ {4}14 May 2018 is included, .*\(the rectification plan\)$/m);
    expect(text).toMatch(/^ {4}14 May 2018 is the last day of the deadline; .*\(practice: urging\)$/m);
  }
});

it('speaks of an office’s own reminder without sending it to itself', () => {
  const remind = (kind: string) =>
    composeSingle(person, notice('remind', { facts: { what: '办理', kind, dueOn: '2018-05-14' } }), context)
      .text;
  expect(remind('verification')).not.toContain('指挥部办公室联系');
  expect(remind('plan')).toContain('指挥部办公室联系');
});

it('tells a lead how to sign for a task or return it, and nobody else', () => {
  const task = (kind?: string) =>
    composeSingle(person, notice('task-notice', { facts: { what: '办理', ...(kind && { kind }) } }), context)
      .text;
  expect(task('receipt')).toMatch(/签收.*退办/s);
  for (const kind of ['liaison', undefined]) expect(task(kind)).not.toMatch(/签收|退办/);
  expect(task('liaison')).toContain('报联络员');
});

it('asks a lead for its first review, whatever the date, and the group for the verification', () => {
  const asked = (audience: Recipient) => said('application-submitted', audience).text;
  expect(asked('liaison')).toMatch(/初审/);
  expect(asked('liaison')).not.toContain('现场');
  expect(asked('supervisors')).toMatch(/现场验收/);
});

it('says of a return only what was decided', () => {
  const decided = (isAccepted: boolean) =>
    composeSingle(
      person,
      notice('task-return-decided', {
        why: [derive({ code: 'task-return-decided', isAccepted }, 'practice:task-return')],
      }),
      context,
    ).text;
  expect(decided(true)).not.toContain('请继续办理');
  expect(decided(false)).not.toContain('已移交');
});

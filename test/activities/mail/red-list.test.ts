import { formMails } from '../../../activities/mail/form-mails';
import type { MailPerson, QueuedNotice } from '../../../activities/mail/notice-types';
import { templates } from '../../../activities/mail/templates';
import type { NoticeKind, Recipient } from '../../../domain/codes/notices';
import { derive } from '../../../domain/explain/derive';
import { context, notice } from './mail-fixtures';

const supervisor: MailPerson = { id: 's', name: '督导员', email: 's@office.example', unitName: '督查室' };
const leader: MailPerson = { id: 'l', name: '县领导', email: 'l@office.example', unitName: '县委' };
const sendAt = '2018-05-15T08:30:00+08:00';

let count = 0;
const red = (
  to: MailPerson,
  audience: Recipient,
  unitName: string,
  dueOn: string,
  kind: NoticeKind = 'urge',
): QueuedNotice => {
  count += 1;
  return notice(
    kind,
    {
      audience,
      unitName,
      ref: `一-${count}`,
      path: `/cases/${count}`,
      facts: { ...templates[kind].sample.facts, dueOn },
      why: [
        derive({ code: 'inclusive', on: dueOn }, 'plan'),
        derive({ code: 'rung', start: 'deadline', from: dueOn, n: 0, on: dueOn }, 'practice:urge'),
      ],
    },
    { id: `r${String(count).padStart(3, '0')}`, personId: to.id, urgency: 'red-list', sendAt },
  );
};
const urged = (unitName: string, dueOn: string) => red(supervisor, 'supervisors', unitName, dueOn);
const only = (notices: QueuedNotice[], person: MailPerson) => {
  const [mail, ...others] = formMails(notices, [person], context);
  expect(others).toEqual([]);
  return mail!;
};

describe('twenty red cases of twelve units', () => {
  const notices = Array.from({ length: 20 }, (_, n) =>
    urged(`单位${String(n % 12).padStart(2, '0')}`, '2018-05-14'),
  );
  const mail = only(notices, supervisor);

  it('are one mail to the supervision office, not one per case', () => {
    expect(mail.kind).toBe('red-list');
    expect(mail.noticeIds).toHaveLength(20);
    expect(mail.subject).toBe('红灯清单 5月15日:12 个单位 20 项,最长逾期 1 天');
  });

  it('stand under their units, each with its page', () => {
    expect(mail.text.match(/^【单位\d\d\(.*\)】$/gm)).toHaveLength(12);
    for (const { payload } of notices)
      expect(mail.text).toContain(`https://zg.example${(payload as { path: string }).path}\n`);
    expect(mail.html.match(/<a href=/g)).toHaveLength(21);
  });

  it('have one reason, said once, in both languages, with the clauses of date and rung', () => {
    expect(mail.text.match(/^〔\d+〕/gm)).toEqual(['〔1〕']);
    expect(mail.text.match(/已催办〔1〕$/gm)).toHaveLength(20);
    expect(mail.text).toMatch(
      /^〔1〕.*\(依据:整改方案\);2018年5月14日为期限最后一日,24时届满即启动\(依据:通行做法:催办\)$/m,
    );
    expect(mail.text).toContain(
      '14 May 2018 is the last day of the deadline; due as soon as it has ended (24:00) (practice: urging)',
    );
  });

  it('call nobody to act who does not owe them', () => {
    for (const body of [mail.subject, mail.text, mail.html]) expect(body).not.toMatch(/立即办理|贵单位/);
    expect(mail.text).toContain('本清单供督查掌握');
  });
});

it('begins with the unit that is overdue longest, then with the one that has most; in each the most overdue first', () => {
  const mail = only(
    [
      urged('甲乡', '2018-05-14'),
      urged('乙乡', '2018-05-14'),
      urged('乙乡', '2018-05-14'),
      urged('丙乡', '2018-05-14'),
      urged('丙乡', '2018-05-04'),
    ],
    supervisor,
  );
  expect(mail.text.match(/^【.*】$/gm)).toEqual([
    '【丙乡(2 项,最长逾期 11 天)】',
    '【乙乡(2 项,最长逾期 1 天)】',
    '【甲乡(1 项,最长逾期 1 天)】',
  ]);
  expect(mail.text.match(/逾期 \d+ 天:/g)?.slice(0, 2)).toEqual(['逾期 11 天:', '逾期 1 天:']);
});

it('calls an office to act on what it owes itself, before what others owe', () => {
  const { text } = only(
    [urged('甲乡', '2018-05-14'), red(supervisor, 'liaison', '督查室', '2018-05-14')],
    supervisor,
  );
  expect(text).toMatch(/请贵单位立即办理。/);
  expect(text.indexOf('【督查室(')).toBeLessThan(text.indexOf('【甲乡('));
  expect(text.indexOf('请贵单位立即办理 ====')).toBeLessThan(text.indexOf('各单位逾期情况 ===='));
});

it('tells a leader what is escalated and what was not closed in time, with nothing to do about it', () => {
  const { text, subject } = only(
    [
      red(leader, 'leaders', '甲乡', '2018-05-11', 'overdue'),
      red(leader, 'leaders', '乙局', '2018-05-11', 'unclosed'),
    ],
    leader,
  );
  expect(text).toContain('督办函办理中');
  expect(text).toContain('到总期限未销号');
  expect(text).toContain('暂不需要您办理');
  expect(text).toContain('另请您审批是否约谈');
  expect(text).toContain('只报告这一次');
  expect(subject).not.toContain('请');
});

it('leaves beside the digest and the mails of their own, as one more', () => {
  const other = (kind: NoticeKind, urgency: QueuedNotice['urgency']) =>
    notice(kind, {}, { id: kind, personId: leader.id, urgency, sendAt });
  const mails = formMails(
    [
      red(leader, 'leaders', '甲乡', '2018-05-11', 'overdue'),
      other('remind', 'digest'),
      other('proposal-opened', 'own'),
    ],
    [leader],
    context,
  );
  expect(mails.map(one => one.kind)).toEqual(['own', 'red-list', 'digest']);
});

describe('what an older version queued', () => {
  const older = (
    kind: NoticeKind,
    unitName: string,
    urgency: QueuedNotice['urgency'],
    why = templates[kind].sample.why,
  ) => {
    count += 1;
    const { audience: _, ...payload } = templates[kind].sample;
    return notice(
      kind,
      {},
      {
        id: `o${count}`,
        urgency,
        sendAt,
        personId: supervisor.id,
        payload: { ...payload, unitName, why },
      },
    );
  };

  it('leaves in the list where it was an urging of its own about another unit', () => {
    const mail = only(
      [older('urge', '甲乡', 'own'), older('urge', '乙乡', 'own'), urged('丙乡', '2018-05-14')],
      supervisor,
    );
    expect([mail.kind, mail.noticeIds.length]).toEqual(['red-list', 3]);
  });

  it('leaves in the list where leadership was told of it in the digest', () => {
    const kinds = formMails(
      [older('overdue', '甲乡', 'digest'), older('unclosed', '督查室', 'digest')],
      [supervisor],
      context,
    );
    expect(kinds.map(one => one.kind)).toEqual(['red-list']);
  });

  it('stays a mail of its own to the unit that owes it, and to who stands in there', () => {
    const standsIn = [{ text: '由您代理', cites: 'practice:stand-in' }];
    const mails = formMails(
      [older('urge', '督查室', 'own'), older('urge', '甲乡', 'own', standsIn)],
      [supervisor],
      context,
    );
    expect(mails.map(one => one.kind)).toEqual(['own', 'own']);
  });
});

describe('a proposal that lists several obligations', () => {
  const proposal = (unitName: string, path: string, dueOn: string): QueuedNotice => ({
    ...red(leader, 'leaders', unitName, dueOn, 'proposal-opened'),
    urgency: 'own',
    payload: {
      ...templates['proposal-opened'].sample,
      unitName,
      path,
      facts: { what: '报送整改方案', dueOn },
    },
  });

  it('is one mail: one decision to make', () => {
    const mails = formMails(
      [
        proposal('甲乡', '/proceedings/p1', '2018-05-14'),
        proposal('甲乡', '/proceedings/p1', '2018-05-11'),
        proposal('乙乡', '/proceedings/p2', '2018-05-14'),
      ],
      [leader],
      context,
    );
    expect(mails.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['own', '请审批:是否约谈甲乡(2 项)'],
      ['own', '请审批:是否约谈乙乡(问题一-1)'],
    ]);
    expect(mails[0]?.text.match(/逾期 \d+ 天:/g)).toEqual(['逾期 4 天:', '逾期 1 天:']);
    expect(mails[0]?.text).toContain('https://zg.example/proceedings/p1');
  });

  it('of which nobody knows the page, as older versions queued it, is a mail of its own each', () => {
    const mails = formMails(
      [proposal('甲乡', '/cases/1', '2018-05-14'), proposal('乙乡', '/cases/1', '2018-05-14')],
      [leader],
      context,
    );
    expect(mails).toHaveLength(2);
  });
});

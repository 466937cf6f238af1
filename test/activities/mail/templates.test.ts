import { composeDigest } from '../../../activities/mail/compose-digest';
import { composeSingle } from '../../../activities/mail/compose-single';
import { templates } from '../../../activities/mail/templates';
import { inChinese } from '../../../domain/explain/date-in-words';
import { derive } from '../../../domain/explain/derive';
import { context, notice, person } from './mail-fixtures';
import { noticeKinds } from '../../../domain/codes/notices';

const hostile = `<script>alert("1")</script>&'\n链接:https://evil.example`;
const hostileEscaped =
  '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39; 链接:https://evil.example';

it('has a template with a sample of its own kind for every kind of notice', () => {
  expect(Object.keys(templates).toSorted()).toEqual([...noticeKinds].toSorted());
  for (const kind of noticeKinds) expect(templates[kind].sample.kind).toBe(kind);
});

describe.each(noticeKinds)('%s', kind => {
  const { sample } = templates[kind];
  const mail = composeSingle(person, notice(kind), context);
  const [firstLine] = mail.text.split('\n');

  it('says its facts, its link and why, in text and in HTML', () => {
    const said = [
      sample.title,
      sample.unitName,
      sample.campaignTitle,
      `https://zg.example${sample.path}`,
      '我为什么收到这条?',
      ...sample.why.map(step => step.text),
      ...[sample.facts.what, sample.facts.reason, sample.facts.number, sample.facts.text].filter(Boolean),
    ];
    for (const words of said) {
      expect(mail.text).toContain(words);
      expect(mail.html).toContain(words);
    }
  });

  it('names the day of a deadline and that the day is included', () => {
    const { dueOn } = sample.facts;
    if (dueOn) expect(mail.text).toContain(`期限:${inChinese(dueOn)}(含当日,至24时)`);
    else expect(mail.text).not.toMatch(/^期限:/m);
  });

  it('begins with what to do, and ends with one line of English', () => {
    expect(firstLine).toBe(templates[kind].ask({ ...sample, today: '2018-05-11' }));
    const lines = mail.text.trim().split('\n');
    expect(lines.at(-1)).toMatch(/^English: [ -~]+/);
  });

  it('shows no hole, no code and no internal name', () => {
    for (const body of [mail.subject, mail.text, mail.html]) {
      expect(body).not.toMatch(/undefined|null|NaN|\[object|practice:\S|u-7|mostly-completed/);
      expect(body).not.toMatch(/,。|,,|「」|\(\)/);
    }
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.subject.length).toBeLessThanOrEqual(91);
  });

  it('still reads well when no fact is there', () => {
    const bare = composeSingle(
      person,
      notice(kind, { facts: {}, why: [], unitName: '', ref: null }),
      context,
    );
    expect(bare.text).toContain('由办理流程产生');
    for (const body of [bare.subject, bare.text, bare.html]) {
      expect(body).not.toMatch(/undefined|null|NaN|\(\)|「」/);
    }
  });

  it('escapes what people wrote, and keeps it on one line', () => {
    const facts = Object.fromEntries(Object.keys(sample.facts).map(name => [name, hostile]));
    const why = [{ text: hostile, cites: hostile }];
    const all = {
      title: hostile,
      unitName: hostile,
      campaignTitle: hostile,
      facts,
      why,
      ref: hostile,
      path: hostile,
    };
    const nasty = composeSingle({ ...person, name: hostile }, notice(kind, all), context);
    expect(nasty.html).not.toContain('<script');
    expect(nasty.html).toContain(hostileEscaped);
    expect(nasty.text).not.toMatch(/^链接:https:\/\/evil/m);
    expect(nasty.html.match(/href="[^"]*"/g)).toEqual(['href="https://zg.example/"']);
    expect(composeDigest(person, [notice(kind, all)], context).html).not.toContain('<script');
  });

  it('loads nothing from elsewhere', () => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe|style)\b|url\(|@import/i);
    expect(mail.html.match(/https?:\/\/[^"<\s]+/g)?.every(url => url.startsWith('https://zg.example'))).toBe(
      true,
    );
  });
});

it('counts the days that are left from the day of sending', () => {
  const on = (day: string) =>
    composeSingle(person, notice('remind', {}, { sendAt: `${day}T08:30:00+08:00` }), context);
  expect(on('2018-05-11').text).toMatch(
    /^请贵单位于2018年5月14日前\(含当日,至24时\)办结:报送整改方案,还剩3天。/,
  );
  expect(on('2018-05-14').subject).toMatch(/^今天24时到期:/);
  expect(on('2018-05-15').subject).toMatch(/^即将到期:/);
});

it('tells a proposal of accountability from one of an interview by the clause of its rung', () => {
  const why = [{ text: '限期整改期限已过', cites: 'practice:propose-accountability' }];
  expect(composeSingle(person, notice('proposal-opened', { why }), context).text).toMatch(/启动问责。/);
  expect(composeSingle(person, notice('proposal-opened'), context).text).toMatch(/启动约谈。/);
});

it('warns of a 督办函 only where the ladder has one', () => {
  const owing = (kind: string) =>
    composeSingle(person, notice('urge', { facts: { what: '办理', kind } }), context).text;
  expect(owing('rectification')).toContain('督办函');
  expect(owing('receipt')).not.toContain('督办函');
});

it('words the clauses: a practice by its name, the plan as the plan, a law as it is cited', () => {
  const why = [
    { text: '甲', cites: 'practice:urge' },
    { text: '乙', cites: 'plan' },
    { text: '丙', cites: '民法总则 201', calendar: '2018-1' },
  ];
  const { text } = composeSingle(person, notice('urge', { why }), context);
  expect(text).toContain('甲(依据:通行做法:催办)');
  expect(text).toContain('乙(依据:整改方案)');
  expect(text).toContain('丙(依据:民法总则 201;工作日历:2018-1)');
});

it('marks a rehearsal in the subject, in the first line and in English', () => {
  const mail = composeSingle(person, notice('urge'), { ...context, isRehearsal: true });
  expect(mail.subject).toMatch(/^【演练】催办:/);
  expect(mail.text).toMatch(/^\*\*\* 这是一次演练/);
  expect(mail.text).toContain('English: REHEARSAL');
  expect(mail.html).toContain('这是一次演练');
});

it('a mail about a step that was taken late says so, in both languages', () => {
  const late = derive(
    { code: 'fired-late', dueAt: '2018-05-15T00:00:00+08:00', firedAt: '2018-05-18T09:30:00+08:00' },
    'practice:urge',
  );
  const { text } = composeSingle(person, notice('urge', { why: [late] }), context);
  expect(text).toContain(
    '本通知迟发:本应于 2018年5月15日00:00 发出,系统迟至 2018年5月18日09:30 办理,迟 3 天。',
  );
  expect(text).toContain('    It was due on 15 May 2018, 00:00 and was done on 18 May 2018, 09:30');
  expect(composeSingle(person, notice('urge'), context).text).not.toContain('迟发');
});

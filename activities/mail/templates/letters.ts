import type { Template } from '../template';
import { byInEnglish, fact, oneLine, pleaseBy, what, withDeadline } from '../wording';
import { sampleOf } from './sample';

const letter = { title: '关于「年度考核反馈问题整改」整改事项的督办函', ref: null, path: '/letters/l1' };

/** 函件待办: the office has a letter to sign, number and deliver. */
const drafted: Template = {
  section: 'to-do',
  subject: view => `待办函件:${what(view)}${withDeadline(view)}`,
  ask: view => `${pleaseBy(view)}办结:${what(view)}。`,
  advice: () => ['后续程序从送达之日起算,请及时送达并登记送达时间。'],
  brief: view => `${what(view)}${withDeadline(view)}`,
  action: () => '办理函件',
  english: view => `A letter waits to be signed, numbered and delivered${byInEnglish(view)}.`,
  sample: sampleOf(
    'letter-drafted',
    { what: '办理督办函:签批、编号、送达', dueOn: '2018-05-17' },
    [
      {
        text: '2018年5月16日拟稿,自次日起第 1 个工作日为 2018年5月17日(含当日,至24时)',
        cites: 'practice:letter-handling',
        calendar: '2018-1',
      },
    ],
    { ...letter, unitName: '督查室' },
  ),
};

/** The number first: titles of letters are long and alike. */
const letterName = (title: string, number: string | null): string =>
  `${number ? `${number} ` : ''}${oneLine(title, 60)}`;

/** 函件送达, to the unit that it is addressed to. */
const delivered: Template = {
  section: 'to-do',
  subject: view => `函件送达,请签收:${letterName(view.title, fact(view, 'number'))}`,
  ask: view => `${pleaseBy(view)}签收并办理:${letterName(view.title, fact(view, 'number'))}。`,
  advice: () => ['请按函中要求办理,并在系统中书面回复;函件全文见下面的链接。'],
  brief: view => `请签收并回复${fact(view, 'number') ?? ''}${withDeadline(view)}`,
  action: () => '签收和回复',
  english: view =>
    `A letter has been delivered to your unit: please sign for it and answer${byInEnglish(view)}.`,
  sample: sampleOf(
    'letter-delivered',
    { number: '督查〔2018〕3号', dueOn: '2018-05-21' },
    [
      {
        text: '2018年5月14日为期限最后一日,自次日起满 1 个工作日(2018年5月15日24时)后启动',
        cites: 'practice:supervision-letter',
        calendar: '2018-1',
      },
    ],
    letter,
  ),
};

export const letters = { drafted, delivered };

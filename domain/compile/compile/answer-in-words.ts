import type { FieldAnswer, Meeting, NextStep, Paper } from '../../form/document';
import { inChinese } from '../../explain/date-in-words';

const besides = (all: readonly (string | false)[]): string => {
  const said = all.filter(one => one !== false);
  return said.length > 0 ? `（${said.join('；')}）` : '';
};

const meetingInWords = ({ on, what, chair, attended }: Meeting): string =>
  `${inChinese(on)}，${what}${besides([chair !== '' && `主持：${chair}`, attended !== '' && `参加：${attended}`])}`;

/** 《关于…的通知》（陇办发〔2018〕5号，2018年5月20日）. */
export const paperInWords = ({ title, number, on }: Paper): string => {
  const besideIt = [number, on && inChinese(on)].filter(one => one !== null && one !== '').join('，');
  return `《${title.replace(/^《|》$/g, '')}》${besideIt && `（${besideIt}）`}`;
};

const stepInWords = ({ what, who, on }: NextStep): string =>
  `${inChinese(on)}前，${what}${besides([who !== '' && `责任：${who}`])}`;

/** What stands in a field as Chinese text, for reading and for telling two answers apart: a list has a line for each entry. */
export const answerInWords = (answer: FieldAnswer): string => {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim();
    case 'count':
      return String(answer.count);
    case 'money':
      return answer.yuan;
    case 'percent':
      return `${answer.percent}%`;
    case 'day':
      return inChinese(answer.on);
    case 'meetings':
      return answer.meetings.map(meetingInWords).join('\n');
    case 'papers':
      return answer.papers.map(paperInWords).join('\n');
    case 'steps':
      return answer.steps.map(stepInWords).join('\n');
  }
};

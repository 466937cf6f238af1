import { sourceKindNames } from '../codes/findings';
import { contentHash } from '../content-hash';
import type { Answers, LostAnswer, Missing } from './answers';

const whatOf = (lost: LostAnswer): string => {
  switch (lost.what) {
    case 'assignment': {
      const { leads, responsible, supporting, supervising, officers, deadlineText, isListComplete } =
        lost.answer;
      return [
        ...(leads ? [`牵头单位:${leads.join('、')}`] : []),
        ...(responsible ? [`责任单位:${responsible.join('、')}`] : []),
        ...(supporting ? [`配合单位:${supporting.join('、')}`] : []),
        ...(supervising ? [`督导单位:${supervising.join('、')}`] : []),
        ...(officers ? [`责任人:${officers.join('、')}`] : []),
        ...(deadlineText === undefined ? [] : [`整改时限:${deadlineText}`]),
        ...(isListComplete ? ['名单已完整'] : []),
      ].join(';');
    }
    case 'milestone':
      return `节点「${lost.raw}」的处理`;
    case 'link':
      return '问题与措施的对应';
    case 'major':
      return '重大事项的标记';
    case 'left-out':
      return '不再立项的标记';
    case 'source':
      return `问题来源:${sourceKindNames[lost.source.kind].zh}`;
    case 'findings':
      return '所对应的发现问题';
  }
};

/** What was decided and has no place in the present reading: nobody has to answer it, but nobody is to miss it. */
export const lostAnswers = ({ lost = [] }: Answers): Missing[] =>
  lost.map(one => ({
    key: `ANSWER_LOST/${one.place.start}-${one.place.end}/${contentHash(JSON.stringify(one))}`,
    code: 'ANSWER_LOST',
    message: `原文「${one.words}」处此前的答复(${whatOf(one)}),重新读取后没有对应的条目,请核对是否要在别处补上`,
    about: {},
    proposals: [],
    isWarning: true,
    source: { start: one.place.start, end: one.place.end },
    waitsFor: null,
    canConfirm: false,
  }));

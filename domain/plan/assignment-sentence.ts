import { FESTIVAL } from '../deadline/read-festival';
import { SEASON } from '../deadline/read-season';
import { takeVerb } from './assignment-words';
import { cutOutsideBrackets, shareKind } from './units';
import { isUnitName } from './unit-name';

// 国庆节前, 下月10日前, 两周内, 限期一个月, 6.10前: in whole, because their words begin other things too.
const inOtherWords = `[次来翌]年|当年|[当下]月|下个月|月[底末]|[本当]季度|(?:${FESTIVAL}|${SEASON})[^,;。、()]{0,4}前|(?:半|[一二两三四五六七八九十]+)个?(?:工作日|自然[日月]|月|日|天|周|星期|年)(?:之|以)?内|限期?[一二两三四五六七八九十\\d]+个?(?:工作日|月|日|天|周)|限(?:期|于|在)?\\d{1,2}月|\\d{1,2}[./]\\d{1,2}(?:日|号)?(?:前|止)`;

/** What begins as a date or a word for a time does. In normal form. */
export const dateLike = new RegExp(
  `^(?:于|在|至|到|最迟|务必|须|要|确保|力争)*(?:${inOtherWords}|\\d{4}[年.]|[二〇一三四五六七八九]{4}年|\\d{1,2}月|[一二三四五六七八九十]{1,3}月|年内|年底|今年|明年|本月|长期|持续|常态|立行立改|立即|即知即改|即行即改|边查边改|近期|上半年|下半年|第?[一二三四]季度|接到|收到|自|从|即日|已完成|已于|并?长期坚持|\\d+个?(?:工作日|月|日|天)内)`,
);

const isUnit = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 30 &&
  // 「各单位要密切配合」 and 「以上问题请有关单位认真整改」 ask everybody, they assign nothing.
  !/(?:要|应当?|须|请|务必)(?:密切|积极|加强|切实|主动|认真|全力|通力|相互|互相|协同)*$|^(?:请|以上|上述)/.test(
    name,
  ) &&
  isUnitName(name);

const piecesOf = (clause: string): string[] => cutOutsideBrackets(clause, char => /[、\s]/.test(char));

/** Whether a clause names bodies and nothing else, and whether it says their part. */
const clauseOf = (clause: string): 'part' | 'names' | 'day' | null => {
  if (dateLike.test(clause)) return 'day';
  const written = piecesOf(clause.replace(/^(?:由|并由)/, ''));
  const { name: end, role: said } = takeVerb(written.at(-1) ?? '');
  // 「高坪、大坝两乡负责」 names two townships.
  const shared = shareKind([...written.slice(0, -1), end].map(text => ({ text, glue: '、' })));
  if (written.length > 1 && said !== null && shared.every(one => isUnit(one.text))) return 'part';
  const pieces = shareKind(written.map(text => ({ text, glue: '、' }))).map(one => one.text);
  const last = pieces.pop();
  if (last === undefined || !pieces.every(isUnit)) return null;
  const { name, role } = takeVerb(last);
  if (!isUnit(name.replace(/等(?:单位|部门|有关部门|相关部门)?$/, ''))) return null;
  return role ? 'part' : 'names';
};

/** 「甲局牵头、乙局配合」 are two clauses, 「甲局、乙局牵头」 is one. */
const afterPart = /(?<=牵头|负责|配合|协助)、/g;

const clausesIn = (text: string) =>
  cutOutsideBrackets(text.replace(afterPart, ','), char => /[,;]/.test(char)).map(one =>
    clauseOf(one.trim()),
  );

/** 「由甲局牵头,乙局配合,6月底前完成」: a sentence that says who does it by when, and nothing else. In normal form. */
export const isAssignmentSentence = (sentence: string): boolean => {
  if (sentence.length < 5 || sentence.length > 300) return false;
  const clauses = clausesIn(sentence);
  return clauses[0] !== 'day' && clauses.includes('part') && !clauses.includes(null);
};

/** 「甲局、乙局,12月底前」: bodies and a day, without a word for their part. In normal form. */
export const isUnitsAndDay = (inner: string): boolean => {
  if (inner.length < 5 || inner.length > 300) return false;
  const clauses = clausesIn(inner);
  return clauses.at(-1) === 'day' && clauses.includes('names') && !clauses.includes(null);
};

const saidLabel =
  /(?:^|[,;])(?:[省市州县级]{0,2}(?:牵头|责任|主办|配合|协办|督导|督办|落实|整改)(?:责任)?(?:单位|部门|主体|领导|人)|(?:整改|完成|办结)?(?:时限|期限|时间))(?:为|是)/g;

/** 「牵头单位为甲局,责任单位为乙局,完成时限为6月底前」: labels in a sentence, one of them of a body. In normal form. */
export const isLabelledSentence = (sentence: string): boolean => {
  const said = [...sentence.matchAll(saidLabel)];
  return said.length >= 2 && said[0]!.index === 0 && /(?:单位|部门|主体)/.test(said[0]![0]);
};

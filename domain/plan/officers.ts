import { cutOutsideBrackets } from './units';

const post =
  '(?:书记|常委|委员|县长|市长|州长|省长|区长|乡长|镇长|主任|局长|部长|组长|科长|处长|厅长|院长|校长|主席|调研员|秘书长|经理|董事长|行长|站长|所长|队长|干部|领导|负责人|负责同志|责任人|指挥长|政委|法定代表人|专员|巡视员|成员|股长|庭长|检察长|总(?:工程|经济|规划|会计|农艺|畜牧|统计)师)';
const onlyPost = new RegExp(`${post}$`);
/** 「院长、分管副院长」: posts and nothing else. In normal form. */
export const arePosts = (norm: string): boolean =>
  norm.split(/[、,]/).every(one => one.length <= 16 && onlyPost.test(one.trim()));
/** 「县委常委某某」: a post with the name behind it. */
export const postAndName = new RegExp(`${post}[\\u4e00-\\u9fffA-Za-z×*]{2,6}$`);

/**
 * Reads 责任领导 and 责任人 as written, one entry per person: 「县委常委、副县长某某」 is one, 「甲某、乙某」 are two.
 */
export const readOfficers = (text: string): string[] => {
  const officers: string[] = [];
  let held = '';
  for (const piece of cutOutsideBrackets(text.slice(0, 5000), char => /[、,，;；/|。]/.test(char))) {
    const whole = held ? `${held}、${piece}` : piece;
    // A post without a name goes on with the next piece only if that ends in a name.
    held = onlyPost.test(piece) && !/\s/.test(piece) ? whole : '';
    if (!held) officers.push(whole);
    else if (officers.length > 0 && !postAndName.test(piece) && /\s/.test(officers.at(-1)!)) {
      // 「甲某 县委常委、副县长」: the post follows the name.
      officers[officers.length - 1] = `${officers.at(-1)!}、${piece}`;
      held = '';
    }
  }
  if (held) officers.push(...held.split('、'));
  return officers;
};

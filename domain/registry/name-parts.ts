import { nameKey } from './name-key';
import { shortForm } from './short-form';

/** A body's name by its parts: 云溪|县|委|组织|部. */
export interface NameParts {
  /** 云溪; empty where none is written. */
  place: string;
  /** 县; empty where it is left out. */
  level: string;
  /** 委 of the party's own departments. */
  isParty: boolean;
  /** What it is about: 卫生健康. */
  core: string;
  /** What kind of body it is, in one form: 办 for 办公室. */
  kind: string;
}

const levelled =
  /^(?:中共|中国共产党)?(?<place>[\u4e00-\u9fff]{0,8}?)(?:[\u4e00-\u9fff]{1,6}族)?(?:自治)?(?<level>[省市州县区旗])(?<party>委(?!员))?(?<rest>.{2,})$/;
// 市场监管局 and 区域办 only look as if they began with a level; so does 市监局, whose rest would be one character.
const noLevel = /^(?:市场|市容|市政|市监|区域|县域|州际|省际)/;
const kinds =
  /(?:分局|局|办公室|办|委员会|委|联合会|联|协会|协|总队|支队|大队|中队|中心|厅|部|院|校|社|所|站|公司|会|署|处|政府)$/;
const oneForm: Readonly<Record<string, string>> = { 办公室: '办', 委员会: '委', 联合会: '联', 协会: '协' };

const withoutLevel = (rest: string): Pick<NameParts, 'core' | 'kind'> => {
  const [kind = ''] = kinds.exec(rest) ?? [];
  return { core: rest.slice(0, rest.length - kind.length), kind: oneForm[kind] ?? kind };
};

/** The name without marks and in which 人民政府, 纪律检查委员会 and their like have their usual form. */
const plain = (name: string): string =>
  shortForm(nameKey(name))
    .replace(/纪律检查委(?:员会)?/g, '纪委')
    .replace(/监察委(?:员会)?/g, '监委')
    .replace(/^(.*?[省市州县区旗])(纪委)[、和]?(?:\1|[省市州县区旗])?(监委)$/, '$1$2$3');

/** Takes a body's name apart; whatever has no level before it is its own subject. */
export const partsOf = (name: string): NameParts => {
  const text = plain(name);
  const groups = noLevel.test(text) ? undefined : levelled.exec(text)?.groups;
  const bare = { place: '', level: '', isParty: false, ...withoutLevel(text) };
  if (!groups) return bare;
  const { place = '', level = '', party, rest = '' } = groups;
  return { place, level, isParty: party !== undefined, ...withoutLevel(rest) };
};

import type { Random } from './random';

const joiners = ['、', '、', '、', ',', ',', ' ', ';'] as const;

/** The names that may lose their level when a neighbour has it: 县财政局、水利局. */
const canDrop = (name: string): boolean =>
  /^县(?!委|级|供电|消防|自来水|城投|政府|烟草|融资|整改|直)[^(]+$/.test(name);

/** A comma between a list's names would be read as the next field's beginning where fields follow in the same paragraph. */
export interface ListManner {
  joiner: string;
  dropsLevels: boolean;
  usesAnd: boolean;
}

export const mannerOf = (random: Random, isInline: boolean): ListManner => ({
  joiner: isInline ? '、' : random.pick(joiners),
  dropsLevels: random.percent(25),
  usesAnd: random.percent(10),
});

const shortTowns = (names: readonly string[]): string | null => {
  const kind = names[0]?.at(-1);
  if (
    names.length < 2 ||
    names.length > 9 ||
    !names.every(one => one.endsWith(kind ?? '') && /[镇乡]$/.test(one))
  )
    return null;
  const count = ['', '', '两', '三', '四', '五', '六', '七', '八', '九'][names.length] ?? '';
  return `${names.map(one => one.slice(0, -1)).join('、')}${count}${kind}`;
};

/** Writes a list of units; the truth is the list itself. */
export const writeUnits = (
  random: Random,
  names: readonly string[],
  manner: ListManner,
  isOpen = false,
): string => {
  const towns = manner.joiner === '、' && !isOpen && random.percent(50) ? shortTowns(names) : null;
  if (towns !== null) return towns;
  const said = names.map((name, at) => {
    const before = names[at - 1];
    return manner.dropsLevels &&
      manner.joiner === '、' &&
      before !== undefined &&
      names.slice(0, at).every(canDrop) &&
      canDrop(name)
      ? name.slice(1)
      : name;
  });
  const last = said.at(-1);
  const joined =
    manner.usesAnd && said.length === 2 && !isOpen && last !== undefined
      ? `${said.slice(0, -1).join(manner.joiner)}${random.pick(['和', '及'])}${last}`
      : said.join(manner.joiner);
  return isOpen ? `${joined}${random.pick(['等', '等部门', '等单位', '等相关部门'])}` : joined;
};

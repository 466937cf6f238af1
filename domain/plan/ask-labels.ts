import type { CleanText } from './clean-text';
import { dateLike } from './assignment-sentence';
import type { FieldRole } from './field-role';
import type { GatheredPlan } from './gathered-plan';
import { walk, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { labelKey } from './label-meanings';
import { cutOutsideBrackets } from './units';
import { isUnitName } from './unit-name';

/** What a label that is not known may mean, the likeliest by its words first. */
export const proposalsFor = (words: string): FieldRole[] => {
  const all: FieldRole[] = [
    'officer',
    'responsible',
    'supervising',
    'supporting',
    'lead',
    'deadline',
    'remark',
  ];
  const pieces = cutOutsideBrackets(words, char => /[、,;\s。]/.test(char));
  const isUnits = pieces.length > 0 && pieces.every(one => isUnitName(one));
  const first: FieldRole = dateLike.test(words) ? 'deadline' : isUnits ? 'responsible' : 'officer';
  return [first, ...all.filter(one => one !== first)];
};

const names = /[局委办厅院乡镇]|\d{1,2}月|\d{4}年|[一二三四]季度|年底/;

/** Asks once per document what each label that is not known means, and about lines that go on with no field. */
export const askLabels = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const asked = new Map<string, { range: Range; words: string; count: number }>();
  const meet = (label: string, range: Range, words: Range): void => {
    const known = asked.get(label);
    if (known) known.count += 1;
    else {
      const said = clean.norm.slice(words.start, Math.min(words.end, words.start + 200)).trim();
      asked.set(label, { range, words: said, count: 1 });
    }
  };
  const loose: Range[] = [];
  for (const node of walk(root)) {
    loose.push(...node.loose);
    for (const field of node.fields)
      if (field.role === 'unknown')
        meet(field.word, { start: field.start, end: field.end }, { start: field.bodyStart, end: field.end });
  }
  for (const { found } of gathered.assignments)
    for (const { word, start, words } of found.words.strange)
      meet(labelKey(word), { start, end: words.end }, words);
  for (const [label, { range, words, count }] of asked)
    gathered.ask({
      code: 'LABEL_UNKNOWN',
      message: `「${label}」${count > 1 ? `(${count} 处)` : ''}不是常用的栏目名,其后的文字没有并入其他栏目:它指的是责任人、责任单位、时限,还是别的?`,
      range,
      about: { label },
      proposals: proposalsFor(words),
    });
  for (const range of loose
    .filter(({ start, end }) => names.test(clean.norm.slice(start, end)))
    .slice(0, 100))
    gathered.ask({
      code: 'TEXT_UNCLEAR',
      message: `「${clean.text.slice(range.start, Math.min(range.end, range.start + 30))}」没有读入任何栏目,请核对是否要补填`,
      range,
    });
};

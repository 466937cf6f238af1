import { paragraph, type Block, type Numbering } from '../blocks';
import type { Entry } from '../entry';
import { numbered } from '../numbering';
import type { Random } from '../random';
import type { WrittenField } from '../written-fields';

type Order = (fields: readonly WrittenField[]) => WrittenField[];

/** How the entries of one plan are set. */
export interface Setting {
  random: Random;
  order: Order;
  number: Numbering;
  measureNumber: Numbering;
  /** What goes between a label and its text, what ends the text. */
  ends: '' | '。' | ';';
  quotes: boolean;
}

const problemText = ({ problem }: Entry, { quotes }: Setting): string =>
  quotes ? `关于“${problem.text.replace(/。$/, '')}”的问题。` : problem.text;

const closed = (value: string, end: string): string => (/[。;]$/.test(value) ? value : value + end);
const said = ({ label, value }: WrittenField, end = ''): string => `${label}:${closed(value, end)}`;

/** Each field on a line of its own: `责任单位:…`. Where a problem has several measures, each is numbered and has its own lines. */
const lines = (entry: Entry, n: number, setting: Setting, say: (field: WrittenField) => string): Block[] => {
  const head = numbered(setting.number, n, problemText(entry, setting), { isBold: true, mayWrap: true });
  if (entry.fields.length === 1)
    return [
      head,
      ...setting
        .order(entry.fields[0] ?? [])
        .map(one => paragraph(say(one), { mayWrap: one.family === 'measure' })),
    ];
  return [
    head,
    ...entry.fields.flatMap((fields, at) => [
      numbered(setting.measureNumber, at + 1, fields[0]?.value ?? '', { mayWrap: true }),
      ...setting.order(fields.slice(1)).map(one => paragraph(say(one))),
    ]),
  ];
};

export const labelledLines = (entry: Entry, n: number, setting: Setting): Block[] =>
  lines(entry, n, setting, one => said(one, setting.ends));

export const bracketLabels = (entry: Entry, n: number, setting: Setting): Block[] =>
  lines(entry, n, setting, one => `【${one.label}】${one.value}`);

/** Label and text on two lines. */
export const labelAbove = (entry: Entry, n: number, setting: Setting): Block[] =>
  lines(entry, n, setting, one => said(one)).flatMap(block => {
    if (block.kind !== 'paragraph' || block.number) return [block];
    const [label = '', ...rest] = block.text.split(':');
    return [paragraph(`${label}:`), paragraph(rest.join(':'), { mayWrap: block.mayWrap ?? false })];
  });

/** All in one paragraph: `1.…。整改措施:…;责任单位:…`. */
export const inline = (entry: Entry, n: number, setting: Setting): Block[] => {
  const of = (fields: readonly WrittenField[]): string => {
    const parts = fields.map(one => said(one));
    return `${parts
      .map((one, at) => (/[。;]$/.test(one) || at === parts.length - 1 ? one : `${one};`))
      .join('')
      .replace(/[。;]?$/, '')}。`;
  };
  const head = problemText(entry, setting);
  if (entry.fields.length === 1)
    return [numbered(setting.number, n, head + of(setting.order(entry.fields[0] ?? [])), { mayWrap: true })];
  return [
    numbered(setting.number, n, head, { mayWrap: true }),
    ...entry.fields.map((fields, at) =>
      numbered(setting.measureNumber, at + 1, (fields[0]?.value ?? '') + of(setting.order(fields.slice(1))), {
        mayWrap: true,
      }),
    ),
  ];
};

/** The fields in a bracket at the end of the measure's paragraph. */
export const inBracket = (entry: Entry, n: number, setting: Setting): Block[] => {
  const separator = setting.random.pick([';', ';', ',']);
  const bracket = (fields: readonly WrittenField[]): string =>
    `(${setting
      .order(fields.filter(one => !['measure', 'goal', 'progress'].includes(one.family)))
      .map(one => said(one))
      .join(separator)})`;
  const isOneParagraph = setting.random.percent(30);
  const head = problemText(entry, setting);
  const measured = entry.fields.map(fields => `${fields[0]?.value ?? ''}${bracket(fields)}`);
  const label = entry.fields[0]?.[0]?.label ?? '整改措施';
  if (measured.length > 1)
    return [
      numbered(setting.number, n, head, { mayWrap: true }),
      ...measured.map((one, at) => numbered(setting.measureNumber, at + 1, one, { mayWrap: true })),
    ];
  if (isOneParagraph)
    return [numbered(setting.number, n, `${head}${label}:${measured[0] ?? ''}`, { mayWrap: true })];
  return [
    numbered(setting.number, n, head, { mayWrap: true }),
    paragraph(`${label}:${measured[0] ?? ''}`, { mayWrap: true }),
  ];
};

/** The fields of one line stand side by side, as a form has them. */
export const sideBySide = (entry: Entry, n: number, setting: Setting): Block[] => {
  const gap = setting.random.pick(['\t', '    ', '  ']);
  return [
    numbered(setting.number, n, problemText(entry, setting), { isBold: true, mayWrap: true }),
    ...entry.fields.flatMap((fields, at) => {
      const [measure, ...others] = fields;
      const rest = setting.order(others);
      const first =
        entry.fields.length === 1
          ? paragraph(measure ? said(measure) : '', { mayWrap: true })
          : numbered(setting.measureNumber, at + 1, measure?.value ?? '', { mayWrap: true });
      const cut = Math.ceil(rest.length / 2);
      return [
        first,
        ...[rest.slice(0, cut), rest.slice(cut)]
          .filter(row => row.length > 0)
          .map(row => paragraph(row.map(one => said(one)).join(gap))),
      ];
    }),
  ];
};

/** 问题一 on a line of its own, the problem in a field like the others. */
export const numberedBlocks = (entry: Entry, n: number, setting: Setting): Block[] => {
  const label = entry.problem.assignments[0]?.labels['problem'] ?? '存在问题';
  const isBracket = setting.random.percent(50);
  const say = (field: WrittenField): string =>
    isBracket ? `【${field.label}】${field.value}` : said(field, setting.ends);
  const [head, ...rest] = lines(entry, n, setting, say);
  const title = head?.kind === 'paragraph' && head.number ? head.number.printed.replace(/[:.、\s]$/, '') : '';
  const problem = say({ family: 'problem', label, value: entry.problem.text });
  return [
    paragraph(/问题|项/.test(title) ? title : `问题${n}`, { isBold: true }),
    paragraph(problem, { mayWrap: true }),
    ...rest,
  ];
};

/** The lead or the day stands behind the problem in a bracket, the other fields below. */
export const headWithBracket = (entry: Entry, n: number, setting: Setting): Block[] => {
  const [fields = []] = entry.fields;
  const [of] = entry.problem.assignments;
  const family = of && of.leads.length > 0 ? setting.random.pick(['leads', 'deadline'] as const) : 'deadline';
  const taken = fields.find(one => one.family === family);
  if (entry.fields.length > 1 || !taken || !of || of.labels['leads'] === of.labels['responsible'])
    return labelledLines(entry, n, setting);
  const isBare = family === 'leads' && setting.random.percent(50);
  const bracket = isBare ? `(${taken.value}牵头)` : `(${said(taken)})`;
  const text = `${entry.problem.text.replace(/。$/, '')}${bracket}`;
  if (isBare) Reflect.deleteProperty(of.labels, 'leads');
  return [
    numbered(setting.number, n, text, { isBold: true, mayWrap: true }),
    ...setting
      .order(fields.filter(one => one !== taken))
      .map(one => paragraph(said(one, setting.ends), { mayWrap: one.family === 'measure' })),
  ];
};

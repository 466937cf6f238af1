import { readsOf } from '../../domain/rules/reads';
import type { Ask, Pack, Period, Rule } from '../../domain/rules/types';
import { mdTable } from './md-table';

const ruleName = ({ id, part }: Rule): string => `${id}${part ?? ''}`;

const reading = (pack: Pack, read: string): string =>
  pack.rules
    .filter(one => readsOf(one).includes(read))
    .map(ruleName)
    .join(', ');

const factsOf = (facts: Readonly<Record<string, { zh: string }>> = {}): string =>
  Object.entries(facts)
    .map(([key, name]) => `\`${key}\` ${name.zh}`)
    .join('; ');

const said = (value: string | { ask: string }): string => (typeof value === 'string' ? value : value.ask);

const sayPeriod = (period: Period): string => {
  switch (period.kind) {
    case 'once':
      return 'once';
    case 'years':
      return `years from ${said(period.from)}${period.to === null ? '' : ` to ${said(period.to)}`}`;
    case 'span':
      return `${period.from}..${period.to}`;
    case 'rounds':
      return `each ${period.years} years from ${said(period.from)}`;
    case 'by':
      return `by ${said(period.day)}`;
    case 'entity':
      return 'per entity';
  }
};

const sayUnits = ({ subject, scope }: Rule, { sets }: Pack): string => {
  const set = subject.kind === 'set' ? sets.find(one => one.id === subject.set) : undefined;
  const each =
    scope === 'each' ? 'each of ' : typeof scope === 'string' ? '' : `${scope.ask}: each of, or all `;
  if (set) return `${each}${set.name}`;
  return subject.kind === 'unit'
    ? said(subject.unit)
    : subject.kind === 'entities'
      ? 'found in the figures'
      : '';
};

/** The rules that read something, with whose values and for which periods. */
const useOf = (pack: Pack, read: string): string =>
  pack.rules
    .filter(one => readsOf(one).includes(read))
    .map(
      one => `${ruleName(one)} (${[sayUnits(one, pack), sayPeriod(one.period)].filter(Boolean).join(', ')})`,
    )
    .join('; ');

const askRow = ({ id, question, kind, options, proposed }: Ask): string[] => [
  `\`${id}\``,
  question.zh,
  options ? options.map(one => `\`${one.value}\` ${one.name.zh}`).join('; ') : kind,
  proposed === null ? '–' : `\`${proposed}\``,
];

const section = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [`### ${title}`, '', ...mdTable(heads, rows)];

/** What one pack calls its money, values and registers, and what it asks. */
export const packWords = (pack: Pack): string[] => [
  `## \`${pack.id}\` ${pack.title.zh}`,
  '',
  ...section(
    'Sets of units',
    ['name in figures', 'members'],
    pack.sets.map(one => [one.name, String(one.members.length)]),
  ),
  ...section(
    'Programmes (`program`)',
    ['id', 'name', 'purposes', 'facts of its projects', 'read by'],
    pack.programmes.map(one => [
      `\`${one.id}\``,
      one.name.zh,
      one.purposes.map(purpose => `\`${purpose.code}\` ${purpose.name.zh}`).join('; '),
      factsOf(one.facts),
      [...new Set([reading(pack, `tranche:${one.id}`), reading(pack, `project:${one.id}`)])]
        .filter(Boolean)
        .join(', '),
    ]),
  ),
  ...section(
    'Indicators (`indicator`)',
    ['id', 'name', 'read by (units, periods)'],
    pack.indicators.map(one => [`\`${one.id}\``, one.name.zh, useOf(pack, `measurement:${one.id}`)]),
  ),
  ...section(
    'Registers (`name`)',
    ['id', 'name', 'facts of its rows', 'read by (units, periods)'],
    pack.registers.map(one => [
      `\`${one.id}\``,
      one.name.zh,
      factsOf(one.facts),
      useOf(pack, `register:${one.id}`),
    ]),
  ),
  ...section('Questions (`--answers`)', ['id', 'question', 'answers', 'proposed'], pack.asks.map(askRow)),
];

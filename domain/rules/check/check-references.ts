import { readsOf } from '../reads';
import type { Pack, Rule } from '../types';
import type { PackProblemCode } from '../../codes/pack-problems';
import type { Say } from './pack-problem';
import { labelOf } from './pack-shape';

const lists = ['documents', 'sets', 'programmes', 'indicators', 'registers', 'asks'] as const;

const idsOf = (pack: Pack, list: (typeof lists)[number]): string[] => pack[list].map(one => one.id);

const twice = (values: readonly string[]): string[] => values.filter((one, at) => values.indexOf(one) !== at);

const checkTwice = (pack: Pack, say: Say): void => {
  for (const list of lists)
    for (const one of twice(idsOf(pack, list))) say('ID_TWICE', `${list}[${one}]`, one);
  for (const { id, members } of pack.sets) {
    for (const unit of twice(members.map(one => `${one.unit} ${one.from ?? ''}`)))
      say('ID_TWICE', `sets[${id}].members`, unit.trim());
    for (const { unit, from, to } of members)
      if (from !== null && to !== null && to < from) say('DAYS_REVERSED', `sets[${id}].members`, unit);
  }
  for (const { id, purposes } of pack.programmes)
    for (const one of twice(purposes.map(purpose => purpose.code)))
      say('ID_TWICE', `programmes[${id}].purposes`, one);
  for (const { id, inForceFrom, inForceTo } of pack.documents)
    if (inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom)
      say('DAYS_REVERSED', `documents[${id}].inForceTo`, inForceTo);
};

const unknownOf = {
  tranche: ['PROGRAMME_UNKNOWN', 'programmes'],
  project: ['PROGRAMME_UNKNOWN', 'programmes'],
  measurement: ['INDICATOR_UNKNOWN', 'indicators'],
  register: ['REGISTER_UNKNOWN', 'registers'],
} as const satisfies Record<string, readonly [PackProblemCode, (typeof lists)[number]]>;

const isKind = (kind: string): kind is keyof typeof unknownOf => Object.hasOwn(unknownOf, kind);

/** What a rule reads, `tranche:education`; nothing where its params are such that nobody can say. */
const readsOrNone = (rule: Rule): readonly string[] => {
  try {
    return readsOf(rule);
  } catch {
    return [];
  }
};

const checkRule = (rule: Rule, place: string, pack: Pack, say: Say): void => {
  const has = (list: (typeof lists)[number], id: string): boolean => idsOf(pack, list).includes(id);
  if (!has('documents', rule.document)) say('DOCUMENT_UNKNOWN', `${place}.document`, rule.document);
  if (rule.subject.kind === 'set' && !has('sets', rule.subject.set))
    say('SET_UNKNOWN', `${place}.subject.set`, rule.subject.set);
  for (const read of readsOrNone(rule)) {
    const [kind = '', id = ''] = read.split(/:(.*)/s);
    if (id === '*' || !isKind(kind)) continue;
    const [code, list] = unknownOf[kind];
    if (!has(list, id)) say(code, `${place}.params`, id);
  }
};

/** Ids stand once, and what rules and programmes name is there; what no rule reads is not. */
export const checkReferences = (pack: Pack, say: Say): void => {
  checkTwice(pack, say);
  for (const { id, documents } of pack.programmes)
    for (const one of documents)
      if (!idsOf(pack, 'documents').includes(one))
        say('DOCUMENT_UNKNOWN', `programmes[${id}].documents`, one);
  pack.rules.forEach((rule, at) => {
    checkRule(rule, `rules[${labelOf(rule, at)}]`, pack, say);
  });
  const read = new Set(pack.rules.flatMap(readsOrNone));
  for (const { id } of pack.indicators)
    if (!read.has(`measurement:${id}`)) say('NOT_USED', `indicators[${id}]`);
  for (const { id } of pack.registers) if (!read.has(`register:${id}`)) say('NOT_USED', `registers[${id}]`);
};

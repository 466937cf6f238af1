import { findScheme, knownScheme, schemeIds } from '../../documents/packs/find-scheme';
import { saysOf } from '../../domain/appraisal/scoring/score';
import { DomainError } from '../../domain/domain-error';
import type { Scheme, SchemeDifference } from '../../domain/scheme/types';
import { hashOfScheme } from '../../record/assessment/hashes';
import {
  getScheme,
  listSchemes,
  type SchemeIndicatorView,
  type SchemeRow,
  type SchemeView,
} from '../contracts/schemes';
import { route } from '../route';
import { presentDocument } from '../targets/present-pack';

const parentOf = ({ parent }: Scheme): SchemeRow['parent'] =>
  parent && { ...parent, title: knownScheme(parent.id).title };

const presentRow = (scheme: Scheme): SchemeRow => ({
  id: scheme.id,
  version: scheme.version,
  title: scheme.title,
  document: presentDocument(scheme.document),
  inForceFrom: scheme.document.inForceFrom,
  inForceTo: scheme.document.inForceTo,
  level: scheme.level,
  parent: parentOf(scheme),
  years: scheme.years,
  indicators: scheme.indicators.length,
  hasPoints: scheme.indicators.some(one => one.points !== null),
});

/** What a local scheme did with an indicator: its parent has it not, or otherwise. */
const changeOf = (
  own: SchemeDifference | null,
  parent: Scheme | null,
  id: string,
): SchemeIndicatorView['change'] => {
  if (!own?.indicators?.some(one => one.id === id)) return null;
  return parent?.indicators.some(one => one.id === id) === true ? 'changed' : 'added';
};

const dueOf = ({ due }: Scheme['steps'][number]): string | null => {
  if (due === null || due === 'end') return due;
  return due.year === 1 ? `+${due.day}` : due.day;
};

const presentScheme = (scheme: Scheme, difference: SchemeDifference | null): SchemeView => {
  const parent = scheme.parent && knownScheme(scheme.parent.id);
  return {
    ...presentRow(scheme),
    organiser: scheme.organiser,
    leadBodies: [...scheme.leadBodies],
    joining: [...scheme.joining],
    interpreter: scheme.interpreter,
    subjects: [...scheme.subjects],
    areas: scheme.areas.map(({ id, name, cite }) => ({ id, name, cite })),
    indicatorList: scheme.indicators.map(one => ({
      id: one.id,
      area: one.area,
      name: one.name,
      definition: one.definition,
      unit: one.unit,
      direction: one.direction,
      source: one.source,
      method: one.method,
      owner: one.owner,
      points: one.points,
      scoring: one.scoring && { kind: one.scoring.kind, says: saysOf(one) },
      raises: one.raises?.kind ?? null,
      cite: one.cite,
      change: changeOf(difference, parent, one.id),
    })),
    steps: scheme.steps.map(one => ({
      step: one.step,
      name: one.name,
      cite: one.cite,
      needs: [...one.needs],
      by: one.by,
      due: dueOf(one),
      isPractice: one.duePractice,
    })),
    kinds: scheme.kinds.map(({ kind, cite }) => ({ kind, cite })),
    forbidden: scheme.forbidden.map(({ id, says }) => ({ id, says })),
    articles: scheme.articles.map(({ no, says, items }) => ({ no, says, items: [...items] })),
    changes: (difference?.changes ?? []).map(({ kind, article, says }) => ({ kind, article, says })),
    without: [...(difference?.without ?? [])],
    asks: scheme.asks.map(({ id, question, kind, options = [], proposed }) => ({
      id,
      question,
      kind,
      options: options.map(({ value, name }) => ({ value, name })),
      proposed,
      answer: null,
      rules: [],
    })),
    tolerance: scheme.doubts.tolerance,
    hash: hashOfScheme(scheme),
  };
};

export const listSchemesRoute = route(listSchemes, () =>
  Promise.resolve({ body: { items: schemeIds().map(id => presentRow(knownScheme(id))) } }),
);

/** Only those that come with the system: nobody names a file here. */
export const getSchemeRoute = route(getScheme, ({ params: { id } }) => {
  if (!schemeIds().includes(id)) return Promise.reject(new DomainError('SCHEME_UNKNOWN', { id }));
  const { scheme, difference } = findScheme(id);
  return Promise.resolve({ body: presentScheme(scheme, difference) });
});

import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Text } from '../i18n/zh';
import { alikeUnits } from './alike-units';
import { changeAssignment } from './change-assignment';
import type { Choice } from './choice';
import type { AnswersChange } from './use-draft';

/** The name stands for these units. */
export const isUnits =
  (name: string, unitIds: readonly string[]): AnswersChange =>
  answers => ({ ...answers, units: { ...answers.units, [name]: { kind: 'units', unitIds: [...unitIds] } } });

/** So many of the registry's units are proposed as rows of their own. */
const shown = 4;

/** A name that the registry does not know, or that stands for several. */
export const nameChoices = (
  name: string,
  proposals: readonly string[],
  draft: DraftView,
  t: Text,
): Choice[] => {
  const { row } = t.questions;
  const proposed = proposals.flatMap(id => draft.units.find(unit => unit.id === id) ?? []);
  return [
    ...proposed.slice(0, shown).map(unit => ({
      id: unit.id,
      title: row.isUnit(unit.name),
      take: () => isUnits(name, [unit.id]),
    })),
    {
      id: 'others',
      title: row.otherUnits,
      asks: { what: 'units', label: row.units },
      take: ({ units }) => (units.length === 0 ? null : isUnits(name, units)),
    },
    { id: 'new', title: row.newUnit, makes: { what: 'unit', name } },
    {
      id: 'none',
      title: row.noUnit,
      take: () => answers => ({ ...answers, units: { ...answers.units, [name]: { kind: 'ignore' } } }),
    },
  ];
};

const namesOf = (draft: DraftView, ids: readonly string[]): string[] =>
  ids.flatMap(id => draft.units.find(unit => unit.id === id)?.name ?? []);

/** 「等」: complete as it stands, or with those that are added. */
export const listChoices = (assignment: number, draft: DraftView, t: Text): Choice[] => {
  const { row } = t.questions;
  const written =
    draft.answers.assignments[String(assignment)]?.responsible ??
    draft.plan.assignments[assignment]?.responsible ??
    [];
  const hints = alikeUnits(draft.plan.assignments, assignment).flatMap(
    name => draft.units.find(unit => unit.name === name) ?? [],
  );
  return [
    {
      id: 'done',
      title: row.listDone(written.length),
      note: written.join('、'),
      take: () => changeAssignment(assignment, { isListComplete: true }),
    },
    {
      id: 'more',
      title: row.listMore,
      asks: { what: 'units', label: row.units },
      ...(hints.length > 0 && { hints: { label: row.listHint, units: hints } }),
      take: ({ units }) =>
        units.length === 0
          ? null
          : changeAssignment(assignment, {
              responsible: [...new Set([...written, ...namesOf(draft, units)])],
              isListComplete: true,
            }),
    },
  ];
};

/** Who leads where the plan does not say. */
export const leadChoices = (
  assignment: number,
  { proposals }: MissingView,
  draft: DraftView,
  t: Text,
): Choice[] => [
  ...proposals.slice(0, shown).map((name, index) => ({
    id: `lead-${index}`,
    title: t.questions.row.lead(name),
    ...(index === 0 && { note: t.questions.row.leadHint }),
    take: () => changeAssignment(assignment, { leads: [name] }),
  })),
  {
    id: 'other',
    title: t.questions.row.otherLead,
    asks: { what: 'unit', label: t.questions.row.unit },
    take: ({ units }) =>
      units.length === 0 ? null : changeAssignment(assignment, { leads: namesOf(draft, units) }),
  },
];

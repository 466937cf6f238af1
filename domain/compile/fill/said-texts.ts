import type { Instant } from '../../calendar/civil-date';
import type { CaseState } from '../../case/state';
import { submissionNames } from '../../codes/docket';
import { formPurposeNames } from '../../codes/form';
import type { Name } from '../../codes/names';
import type { FieldAnswer, UnitDocument } from '../../form/document';
import type { Filling } from './filling';

/** A text that the unit wrote somewhere in the campaign: where, when, and as what. */
export interface SaidText {
  docketId: string;
  /** The problem's case that it is about; null for the unit as a whole. */
  about: string | null;
  at: Instant;
  as: Name;
  text: string;
}

const wordsIn = (all: Readonly<Record<string, FieldAnswer>>): string[] =>
  Object.values(all).flatMap(one => (one.kind === 'text' ? [one.text] : []));

const inDocument = (
  { purpose, answers, problems }: UnitDocument,
  docketId: string,
  at: Instant,
): SaidText[] => {
  const as = formPurposeNames[purpose];
  return [
    ...wordsIn(answers).map(text => ({ docketId, about: null, at, as, text })),
    ...Object.entries(problems).flatMap(([about, all]) =>
      wordsIn(all).map(text => ({ docketId, about, at, as, text })),
    ),
  ];
};

const inFile = (state: CaseState, unitId: string): SaidText[] => {
  const about = state.kind === 'case' ? state.id : null;
  const said = (as: Name, { at, text }: { at: Instant; text: string }): SaidText => ({
    docketId: state.id,
    about,
    at,
    as,
    text,
  });
  const isOwn = (one: { unitId: string }) => one.unitId === unitId;
  return [
    ...state.submissions.filter(isOwn).map(one => said(submissionNames[one.what], one)),
    ...state.submissions
      .filter(isOwn)
      .flatMap(one => (one.document ? inDocument(one.document, state.id, one.at) : [])),
    ...state.progress.filter(isOwn).map(one => said({ zh: '进展', en: 'progress report' }, one)),
    ...(state.instructions ?? []).flatMap(({ answers }) =>
      answers.filter(isOwn).map(one => said({ zh: '批示答复', en: 'answer to an instruction' }, one)),
    ),
  ];
};

/** Everything that the unit wrote in words in this campaign, earliest first: on its cases, its file, and in answer to letters. */
export const textsOf = ({ unitId, file, cases, proceedings, replies }: Filling): SaidText[] =>
  [
    ...[...(file ? [file] : []), ...cases.map(one => one.state)].flatMap(one => inFile(one, unitId)),
    ...proceedings.flatMap(({ id, answered }) =>
      answered
        ? [
            {
              docketId: id,
              about: null,
              at: answered.at,
              as: { zh: '约谈反馈', en: 'answer after an interview' },
              text: answered.text,
            },
          ]
        : [],
    ),
    ...replies.map(one => ({ ...one, about: null, as: { zh: '回函', en: 'reply to a letter' } })),
  ]
    .filter(one => one.text.trim() !== '')
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

import type { FieldAnswer, UnitDocument } from '../../form/document';

const ofAnswers = (answers: Record<string, FieldAnswer>): string[] =>
  Object.values(answers).flatMap(one =>
    one.kind === 'papers' ? one.papers.flatMap(paper => paper.fileId ?? []) : [],
  );

/** The uploaded files that a document names: stamped scans and papers, each once. */
export const filesIn = ({ answers, problems, inFile, otherwise }: UnitDocument): string[] => [
  ...new Set([
    ...Object.values(inFile),
    ...[answers, ...Object.values(problems)].flatMap(ofAnswers),
    ...otherwise.flatMap(one => ofAnswers({ said: one.said })),
  ]),
];

/** The dockets of the problems of which a document speaks, each once. */
export const problemsIn = ({ problems, otherwise }: UnitDocument): string[] => [
  ...new Set([...Object.keys(problems), ...otherwise.flatMap(one => one.docketId ?? [])]),
];

import type { CivilDate } from '../calendar/civil-date';
import type { SourceKind } from '../codes/findings';

/** 问题来源: which organ found it, in which paper. A case has one or, joined (并案), several. */
export interface Source {
  kind: SourceKind;
  organ: string;
  /** 文号; null where it has none. */
  number: string | null;
  title: string;
  on: CivilDate | null;
  fileIds: string[];
  /** The docket of the finding, of this campaign or of the cycle's; null where it stands in a text only. */
  findingId: string | null;
  /** The indicator that has to be measured anew before it is closed; null for none. */
  indicator: string | null;
}

/** 问题来源 as a person states it of a text. */
export type StatedSource = Pick<Source, 'kind' | 'organ' | 'number' | 'title' | 'on'>;

/** The document of which a campaign came, as far as it is known. */
export interface SourceDocument {
  title: string;
  issuer: string | null;
  number: string | null;
  issuedOn: CivilDate | null;
}

/** What was stated, standing in a text only. */
export const sourceOf = (stated: StatedSource): Source => ({
  ...stated,
  fileIds: [],
  findingId: null,
  indicator: null,
});

/** Nobody has said where it comes from: the campaign's own document is named, and no organ is guessed of it. */
export const unstatedSource = ({ title, issuer, number, issuedOn }: SourceDocument): Source =>
  sourceOf({ kind: 'unstated', organ: issuer ?? '', number, title, on: issuedOn });

/** The sources of a case; one that was opened before there were any has one, not stated, of its campaign's document. */
export const sourcesOf = (
  { sources }: { sources?: readonly Source[] },
  document: SourceDocument,
): readonly Source[] => (sources?.length ? sources : [unstatedSource(document)]);

/** Each kind of source once, in the order of joining. */
export const kindsOfSources = (sources: readonly Source[]): SourceKind[] => [
  ...new Set(sources.map(one => one.kind)),
];

/** Whether a case comes from one of these; one of before there were sources is not stated. */
export const comesFrom = (
  { sources = [] }: { sources?: readonly Source[] },
  kinds: readonly SourceKind[],
): boolean =>
  sources.length > 0 ? sources.some(one => kinds.includes(one.kind)) : kinds.includes('unstated');

/** The findings that a case is of, each once. */
export const findingsOfSources = (sources: readonly Source[]): string[] => [
  ...new Set(sources.flatMap(({ findingId }) => findingId ?? [])),
];

import type { SourceKind } from '../codes/findings';
import type { SourceDocument, StatedSource } from '../docket/source';

// The more special word first: 「环保督察」 is no 督查, 「审计反馈问题督办」 is of the audit.
const kinds: readonly [SourceKind, RegExp][] = [
  ['environmental-inspection', /(?:生态环境保护|环境保护|生态环境|环保)督[察查]/],
  ['discipline-inspection', /巡视|巡察/],
  ['evaluation', /第三方评估/],
  ['assessment', /考核|考评/],
  ['audit', /审计/],
  ['discipline', /纪检监察|纪委|监委|纪律检查|专项治理监督/],
  ['petition', /信访|来信来访|12345/],
  ['media', /媒体|新闻|曝光|暗访|舆情/],
  ['supervision', /督查|督导|督察|专项检查|检查/],
  ['self-check', /自查|自纠/],
];

const organ =
  /(?:中央|国家|国务院|省|自治区|市|自治州|州|县|区)[^\s,。、《》“”"关于对和及]{0,20}?(?:督察组|督查组|巡视组|巡察组|检查组|考核组|评估组|审计厅|审计局|审计署|信访局|纪委监委|纪委)/;

/** Which organ the title names; empty where it names none: who issued the plan is the one that rectifies. */
const organIn = (title: string): string => organ.exec(title)?.[0] ?? '';

/**
 * Where the problems of a document may come from by its title, what stands first in it first. Proposals only: a person answers,
 * and without an answer no source is stated.
 */
export const proposeSources = ({ title, number, issuedOn }: SourceDocument): StatedSource[] => {
  let rest = title.normalize('NFKC').replace(/\s/g, '');
  const found: { kind: SourceKind; at: number }[] = [];
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(rest);
    if (!match) continue;
    found.push({ kind, at: match.index });
    // What has said one kind says no second one; the places stay.
    rest =
      rest.slice(0, match.index) +
      '\u0000'.repeat(match[0].length) +
      rest.slice(match.index + match[0].length);
  }
  const named = organIn(title.normalize('NFKC'));
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => ({ kind, organ: named, number, title, on: issuedOn }));
};

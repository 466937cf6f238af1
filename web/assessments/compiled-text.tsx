import { Link } from 'react-router';
import type { AssessmentReportView } from '../../api/contracts/assessments';

type Node = AssessmentReportView['parts'][number]['compiled'][number];

/** Where on the same page a figure stands: its cell, with the rule, the formula and the source. */
const toCell = ({ subjectId, indicator }: NonNullable<Node['cell']>): string =>
  `?${new URLSearchParams({ subject: subjectId, indicator }).toString()}`;

/** What the record makes of a part of the report; each figure leads to its cell. */
export const CompiledText = ({ nodes }: { nodes: readonly Node[] }) => (
  <>
    {nodes.map(({ text, cell }, at) =>
      cell ? (
        <Link key={at} to={toCell(cell)}>
          {text}
        </Link>
      ) : (
        text
      ),
    )}
  </>
);

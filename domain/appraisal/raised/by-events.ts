import type { FindingKind } from '../../codes/findings';
import { answerOf } from '../answer-of';
import { eventsSeen } from '../lay-out';
import type { AppraisalInput, AssessedEvent, Raised } from '../types';
import { articleSevenAsks, paragraphOf } from './article-seven';

const kindOf = ({ scheme }: AppraisalInput, { kind, forbidden }: AssessedEvent): FindingKind | null => {
  if (kind) return kind;
  return scheme.forbidden.some(one => one.id === forbidden) ? 'forbidden-act' : null;
};

/** Of a false exit where both acts have to come together: what was recorded as only one of them is no problem of article 7. */
const isWhole = ({ scheme, answers }: AppraisalInput, { exitActs }: AssessedEvent): boolean => {
  const { value } = answerOf(scheme, answers, articleSevenAsks.composite);
  if (value !== 'both' || !exitActs) return true;
  return exitActs.includes('against-rules') && exitActs.includes('falsified');
};

/** Problems that were recorded as events: one of the list of what is forbidden, exits against the rules, what other organs found. */
export const byEvents = (input: AppraisalInput): Raised[] =>
  eventsSeen(input).flatMap((event): Raised[] => {
    const kind = kindOf(input, event);
    if (!kind || (kind === 'false-exit' && !isWhole(input, event))) return [];
    const cite = paragraphOf(input.scheme, kind, event.on);
    if (!cite) return [];
    const act = input.scheme.forbidden.find(one => one.id === event.forbidden)?.says;
    const { id: eventId, subjectId, on, says } = event;
    return [
      {
        key: `${kind}:${subjectId}:${eventId}`,
        kind,
        subjectId,
        origin: { kind: 'event', eventId },
        title: act?.zh ?? says,
        says: { zh: act ? `${act.zh}:${says}` : says, en: act ? `${act.en}: ${says}` : says },
        cite,
        on,
      },
    ];
  });

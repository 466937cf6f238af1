import { Button } from 'antd';
import { Link } from 'react-router';
import type { FindingView } from '../../api/contracts/findings';
import { HandedInFiles } from '../files/handed-in-files';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DeadlineText } from '../parts/deadline-text';
import { PaperDue } from '../parts/paper-due';
import { pathOfDocket, pathOfFinding, pathOfProceeding } from '../parts/paths';
import type { FindingPending } from './finding-act';

type Done = { at: string; by: { name: string } | null; reason: string };

/** Who did it, when and why. */
const Said = ({ word, done }: { word: string; done: Done }) => {
  const t = useText();
  return (
    <p>
      <strong>{word}</strong> {done.by?.name} <Moment at={done.at} />
      {t.parts.colon}
      {done.reason}
    </p>
  );
};

const Contest = ({ contest }: { contest: NonNullable<FindingView['contest']> }) => {
  const t = useText();
  const words = t.findings.decision;
  const { due, decided } = contest;
  return (
    <>
      <Said word={t.names.findingCommand.contest} done={contest} />
      <HandedInFiles ids={contest.files.map(one => one.id)} files={contest.files} />
      {decided ? (
        <Said word={decided.isUpheld ? words.upheld : words.notUpheld} done={decided} />
      ) : (
        <p>
          {words.decideBy}{' '}
          <DeadlineText on={due.on} why={due.derivation} provisional={due.provisionalYears} />
        </p>
      )}
    </>
  );
};

/** What followed: interview, accountability, the new deadline, the case. */
const Followed = ({ finding }: { finding: FindingView }) => {
  const t = useText();
  const words = t.findings.decision;
  const { proceedings, newDeadline, joinedWithId } = finding;
  const kase = finding.case;
  return (
    <ul className="bullets">
      {proceedings.map(one => (
        <li key={one.id}>
          <Link to={pathOfProceeding(one.id)}>
            {t.names.proceedingKind[one.kind]} · {one.unit.name}
          </Link>{' '}
          {t.names.stage[one.stage]}
        </li>
      ))}
      {newDeadline && (
        <li>
          {words.newDeadline}{' '}
          <DeadlineText
            on={newDeadline.on}
            why={newDeadline.derivation}
            provisional={newDeadline.provisionalYears}
          />
        </li>
      )}
      {kase && (
        <li>
          <Link to={pathOfDocket({ id: kase.id, kind: 'case' })}>
            {kase.ref} {kase.title}
          </Link>{' '}
          {kase.outcome ? t.names.outcome[kase.outcome] : t.names.status[kase.status]}
        </li>
      )}
      {joinedWithId !== null && (
        <li>
          <Link to={pathOfFinding(joinedWithId)}>{words.joinedWith}</Link>
        </li>
      )}
    </ul>
  );
};

/** In the order of its life; what ends it last. */
const acts = ['establish', 'open-case', 'contest', 'decide-contest', 'dismiss'] as const;

/** Whether the problem stands: who decides by when, what was decided, what followed, and what may be done now. */
export const DecisionPanel = ({
  finding,
  onAct,
}: {
  finding: FindingView;
  onAct: (act: FindingPending) => void;
}) => {
  const t = useText();
  const words = t.findings.decision;
  const { established, dismissed, contest } = finding;
  const may = acts.filter(one => finding.abilities.includes(one));
  return (
    <section className="panel" aria-label={words.title}>
      <h2>{t.names.findingStatus[finding.status]}</h2>
      {finding.dueOn !== null && (
        <p>
          {words.by} <PaperDue paper={finding} />
        </p>
      )}
      {established && (
        <>
          <Said word={words.established} done={established} />
          <p className="targets-note">
            {established.isSerious ? words.serious : words.notSerious}
            {t.shell.comma}
            {established.hasBadEffect ? words.badEffect : words.noBadEffect}
          </p>
        </>
      )}
      {dismissed && <Said word={words.dismissed} done={dismissed} />}
      {contest && <Contest contest={contest} />}
      <Followed finding={finding} />
      {may.length > 0 && (
        <div className="breach-acts above-12" role="group" aria-label={t.shell.actions}>
          {may.map((kind, index) => (
            <Button
              key={kind}
              type={index === 0 && kind !== 'dismiss' ? 'primary' : 'default'}
              onClick={() => onAct({ kind })}
            >
              {t.names.findingCommand[kind]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
};

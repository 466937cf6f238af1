import { useMemo } from 'react';
import { useText } from '../i18n/use-text';
import { changeAssignment, withoutPart } from './change-assignment';
import { DeadlineLine, ReadDeadline } from './deadline-line';
import { useDraftTools } from './draft-context';
import { linksOf } from './entry-links';
import { SeeSource } from './see-source';
import { UnitsLine } from './units-line';

/** What was read of an entry of the assignments, what it answers and what it will produce; each line can be corrected. */
export const EntryResult = ({ index }: { index: number }) => {
  const t = useText();
  const { draft, change, goTo } = useDraftTools();
  const words = t.questions.result;
  const links = useMemo(() => linksOf(draft, index), [draft, index]);
  const entry = draft.plan.assignments[index];
  if (!entry) return null;
  const corrected = draft.answers.assignments[String(index)] ?? {};
  const leads = corrected.leads ?? entry.leads;
  const back = (
    part: 'leads' | 'responsible' | 'supporting' | 'supervising' | 'officers' | 'deadlineText',
  ) => (corrected[part] === undefined ? null : () => change(withoutPart(index, part)));
  const isConfirmed = draft.answers.links !== null;
  return (
    <dl className="result-lines">
      <div className="result-line">
        <dt>{words.text}</dt>
        <dd className="clamped">{entry.text}</dd>
      </div>
      <UnitsLine
        label={t.names.part.lead}
        names={leads}
        isLead
        onSave={names => change(changeAssignment(index, { leads: names }))}
        onBack={back('leads')}
      />
      <UnitsLine
        label={t.names.part.responsible}
        names={corrected.responsible ?? entry.responsible}
        onSave={names => change(changeAssignment(index, { responsible: names }))}
        onBack={back('responsible')}
      />
      {(['supporting', 'supervising'] as const).map(part => (
        <UnitsLine
          key={part}
          label={t.names.part[part]}
          names={corrected[part] ?? entry[part]}
          onSave={names => change(changeAssignment(index, { [part]: names }))}
          onBack={back(part)}
        />
      ))}
      <UnitsLine
        label={t.drafts.officers}
        names={corrected.officers ?? entry.officers}
        arePersons
        onSave={names => change(changeAssignment(index, { officers: names }))}
        onBack={back('officers')}
      />
      <DeadlineLine
        deadline={entry.deadline}
        corrected={corrected.deadlineText}
        onSave={deadlineText => change(changeAssignment(index, { deadlineText }))}
        onBack={back('deadlineText')}
      />
      {entry.milestones.length > 0 && (
        <div className="result-line">
          <dt>{t.drafts.milestones}</dt>
          <dd>
            {entry.milestones.map((milestone, n) => (
              <div key={n}>
                <ReadDeadline deadline={milestone} />{' '}
                <SeeSource span={milestone.source} about={milestone.raw} />
              </div>
            ))}
          </dd>
        </div>
      )}
      <div className="result-line">
        <dt>{words.problems}</dt>
        <dd>
          {links.length === 0 && <span className="plain-note">{words.noProblem} </span>}
          {links.map(({ ref, score }) => (
            <button
              key={ref}
              type="button"
              className="link-chip"
              onClick={() => goTo('links', `problem-${ref}`)}
            >
              {ref}
              {score !== null && <span>{words.alike(score.toFixed(2))}</span>}
            </button>
          ))}
          {!isConfirmed && <span className="plain-note">{words.confirmIn}</span>}
        </dd>
      </div>
      <div className="result-line">
        <dt>{words.yields}</dt>
        <dd>
          {links.length * leads.length === 0 ? words.yieldsNothing : words.yield(links.length, leads.length)}
        </dd>
      </div>
    </dl>
  );
};

import type { DocketView } from '../../api/contracts/dockets';
import type { InstructionView } from '../../api/contracts/instructions';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import './instruction-list.css';

/** One 批示: by whom, whom it asks, who has answered what and who has not yet. */
export const Instruction = ({ instruction }: { instruction: InstructionView }) => {
  const t = useText().instructions;
  const { at, by, text, units, waiting, answers, withdrawn } = instruction;
  return (
    <div className="instruction">
      <p>
        <b>{by?.person.name}</b> <Moment at={at} /> <q>{text}</q>
      </p>
      <p className="instruction-hint">
        {units.length === 0 ? t.nobody : `${t.asked}${units.map(one => one.name).join(t.comma)}`}
        {withdrawn && ` · ${t.withdrawn}`}
      </p>
      {answers.map(one => (
        <p key={one.unit.id + one.at}>
          {one.unit.name} <Moment at={one.at} /> <q>{one.text}</q>
        </p>
      ))}
      {waiting.map(one => (
        <p key={one.obligationId}>
          {one.unit.name} {t.dueOn} <Day on={one.dueOn} />{' '}
          {one.daysOverdue > 0 && <strong className="instruction-late">{t.overdue(one.daysOverdue)}</strong>}
        </p>
      ))}
    </div>
  );
};

/** 圈阅 and 批示 of a case, where the reader knows of any. */
export const InstructionPanel = ({ docket }: { docket: DocketView }) => {
  const t = useText().instructions;
  const { circulations, instructions } = docket;
  if (circulations.length === 0 && instructions.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="instructions">
      <h2 id="instructions" className="instruction-title">
        {t.title}
      </h2>
      {circulations.length > 0 && (
        <p className="instruction-hint">
          {t.read}{' '}
          {circulations.map(one => (
            <span key={one.at + (one.by?.person.id ?? '')}>
              {one.by?.person.name} <Moment at={one.at} />{' '}
            </span>
          ))}
        </p>
      )}
      {instructions.map(one => (
        <Instruction key={one.id} instruction={one} />
      ))}
    </section>
  );
};

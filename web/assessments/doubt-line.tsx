import { Button } from 'antd';
import type { DoubtView } from '../../api/contracts/assessment-cells';
import { useLanguage, useText } from '../i18n/use-text';
import type { Pending } from './plain-act';

interface Props {
  doubt: DoubtView;
  onAct: (act: Pending) => void;
}

/** What the reader may do about a doubt. */
export const DoubtActs = ({ doubt, onAct }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  if (doubt.abilities.length === 0) return null;
  return (
    <div className="assessment-acts">
      {doubt.abilities.map(kind => (
        <Button
          key={kind}
          aria-label={`${t.names.assessmentCommand[kind]}${t.parts.colon}${doubt.subject.name} ${doubt.says[language]}`}
          onClick={() =>
            onAct({
              kind,
              fixed: { doubtId: doubt.id },
              of: doubt.id,
              title: `${t.names.assessmentCommand[kind]} · ${t.names.doubtKind[doubt.kind]}`,
            })
          }
        >
          {t.names.assessmentCommand[kind]}
        </Button>
      ))}
    </div>
  );
};

/** A doubt beside the cell that it is about, with its act. */
export const DoubtLine = (props: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const { doubt } = props;
  return (
    <div className="cell-doubt">
      <p>
        <strong>
          {t.names.doubtKind[doubt.kind]} · {t.names.doubtStatus[doubt.status]}
        </strong>
        {t.parts.colon}
        {doubt.says[language]}
      </p>
      <DoubtActs {...props} />
    </div>
  );
};

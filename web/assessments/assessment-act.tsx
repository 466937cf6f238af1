import type { ReactNode } from 'react';
import { commandAssessment, type AssessmentActBody } from '../../api/contracts/assessment-commands';
import type { AssessmentView } from '../../api/contracts/assessments';
import { call } from '../client/call';
import { useAsSeen } from '../commands/use-as-seen';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { SomebodyWasQuicker } from '../parts/somebody-was-quicker';
import type { Values } from '../parts/use-act';

interface Props {
  view: AssessmentView;
  kind: AssessmentActBody['kind'];
  /** What tells this act from another of the same kind, for what is typed and kept. */
  of?: string;
  title?: string;
  toBody: (values: Values) => AssessmentActBody;
  initial?: Values;
  children?: ReactNode;
  onClose: () => void;
}

/** What cannot be undone. */
const final: readonly AssessmentActBody['kind'][] = ['approve', 'circulate', 'end', 'decide-reward'];

/** A dialog that does one thing in a cycle, on what its reader saw. */
export const AssessmentActDialog = ({ view, kind, of = '', title, toBody, ...rest }: Props) => {
  const t = useText();
  const asSeen = useAsSeen(view);
  const verb = t.names.assessmentCommand[kind];
  const consequences: Partial<Record<typeof kind, string>> = t.assessments.consequences;
  return (
    <ActDialog
      {...rest}
      title={title ?? verb}
      verb={verb}
      consequence={consequences[kind]}
      isDanger={final.includes(kind)}
      keptKey={`${view.docketId}/${kind}${of && `/${of}`}`}
      target={view.version}
      send={(values, once) =>
        asSeen(({ id, version }) =>
          call(commandAssessment, { params: { id }, body: toBody(values), ...once, version }),
        )
      }
      doneText={t.assessments.done(verb)}
      conflict={again => <SomebodyWasQuicker again={again} />}
    />
  );
};

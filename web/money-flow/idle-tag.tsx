import type { Light } from '../../api/contracts/codes';
import type { FlowNode } from '../../api/contracts/money-flow';
import { useText } from '../i18n/use-text';
import { LightTag } from '../parts/light-tag';

const lights: Record<FlowNode['light'], Light> = {
  none: 'green',
  blue: 'blue',
  yellow: 'yellow',
  red: 'red',
};

/** How long the oldest of what was received and not passed on has lain there; nothing where nothing does. */
export const IdleTag = ({ node }: { node: FlowNode }) => {
  const t = useText();
  if (node.idleDays === null) return <span className="targets-note">—</span>;
  return (
    <span title={t.moneyFlow.idleSince(node.idleSince ?? '')}>
      <LightTag
        light={lights[node.light]}
        label={t.moneyFlow.idle(node.idleDays, t.names.idleLight[node.light])}
      />
    </span>
  );
};

import { Button, Flex } from 'antd';
import type { MissingView } from '../../api/contracts/answers';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';

type Choice = 'follow-up' | 'keep' | 'drop';

/** What becomes of a milestone behind its deadline, or of one without a day. */
export const MilestoneControl = ({ about, choices }: { about: MissingView['about']; choices: Choice[] }) => {
  const t = useText();
  const { change } = useDraftTools();
  const key = `${about.assignment ?? 0}.${about.milestone ?? 0}`;
  return (
    <Flex gap={8} wrap>
      {choices.map((choice, index) => (
        <Button
          key={choice}
          size="small"
          type={index === 0 ? 'primary' : 'default'}
          ghost={index === 0}
          onClick={() =>
            change(answers => ({ ...answers, milestones: { ...answers.milestones, [key]: choice } }))
          }
        >
          {t.names.milestoneAnswer[choice]}
        </Button>
      ))}
    </Flex>
  );
};

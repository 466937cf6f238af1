import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Typography } from 'antd';
import { useState } from 'react';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { CommandDialog } from './command-dialog';
import { orderOfActions } from './order-of-actions';

const idOf = (ability: Ability): string => `${ability.mode}/${ability.command}`;

/** What this person may do now, as the API says; what is recorded for others stands apart. */
export const ActionBar = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const { own, first, onBehalf } = orderOfActions(docket.abilities);
  // The dialog holds on to its ability although the list changes, so that a reload does not close it.
  const [held, setHeld] = useState<Ability | null>(null);
  const open = (ability: Ability): void => {
    setHeld(ability);
    setOpenId(idOf(ability));
  };
  const chosen = docket.abilities.find(ability => idOf(ability) === openId) ?? held;
  return (
    <section className="panel" aria-label={t.shell.actions}>
      <Flex gap={8} wrap align="center">
        {docket.abilities.length === 0 && (
          <Typography.Text type="secondary">{t.commands.none}</Typography.Text>
        )}
        {own.map(ability => (
          <Button
            key={idOf(ability)}
            type={ability === first ? 'primary' : 'default'}
            onClick={() => open(ability)}
          >
            {t.names.command[ability.command]}
          </Button>
        ))}
        {onBehalf.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: onBehalf.map(ability => ({
                key: idOf(ability),
                label: t.names.command[ability.command],
                onClick: () => open(ability),
              })),
            }}
          >
            <Button aria-haspopup="menu">
              {t.commands.onBehalf} <DownOutlined aria-hidden />
            </Button>
          </Dropdown>
        )}
      </Flex>
      {openId !== null && chosen && (
        <CommandDialog docket={docket} ability={chosen} onClose={() => setOpenId(null)} />
      )}
    </section>
  );
};

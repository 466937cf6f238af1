import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Typography } from 'antd';
import { useState } from 'react';
import { commandKind } from '../../api/contracts/codes';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { CommandDialog } from './command-dialog';

const rare = new Set<Ability['command']>(['withdraw', 'open-round', 'add-task', 'return-task', 'reopen']);
/** The field's own order, from signing for to look-back; what is rare comes last. */
const rank = ({ command }: Ability): number =>
  commandKind.options.indexOf(command) + (rare.has(command) ? commandKind.options.length : 0);
const idOf = (ability: Ability): string => `${ability.mode}/${ability.command}`;

/** What this person may do now, as the API says; what is recorded for others stands apart. */
export const ActionBar = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const own = docket.abilities.filter(ability => ability.mode === 'own').sort((a, b) => rank(a) - rank(b));
  const onBehalf = docket.abilities.filter(ability => ability.mode === 'on-behalf');
  // Progress can be reported at any time: where something else is due, that is the next thing.
  const usual = own.filter(ability => !rare.has(ability.command));
  const first = usual.find(ability => ability.command !== 'report-progress') ?? usual[0];
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
            danger={ability.command === 'withdraw'}
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

import { Flex } from 'antd';
import type { ObligationView } from '../../api/contracts/obligations';
import { ObligationState } from '../case/obligation-state';
import type { Text } from '../i18n/zh';
import { DeadlineText } from './deadline-text';

/** What is or was owed in a letter or a proceeding itself, as items of a description: by whom, by when and why, its state. */
export const ownDuties = (obligations: readonly ObligationView[], t: Text) =>
  obligations.map(one => ({
    key: one.id,
    label: t.names.obligation[one.kind],
    children: (
      <Flex gap="4px 16px" wrap align="baseline">
        <span>{one.owedByName}</span>
        <DeadlineText
          on={one.dueOn}
          originalOn={one.originalDueOn}
          why={one.derivation}
          provisional={one.provisionalYears}
          isOverdue={one.isOverdue && one.state.kind === 'open'}
        />
        <ObligationState state={one.state} />
      </Flex>
    ),
  }));

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { commandMany } from '../../../api/contracts/command-endpoints';
import type { ToCall } from '../../../api/contracts/to-call';
import { callResults, type CallResult } from '../../../domain/codes/calls';
import { call, newKey } from '../../client/call';
import { useText } from '../../i18n/use-text';
import { ErrorNotice } from '../../parts/page-error';

interface Props {
  campaignId: string;
  unit: ToCall;
  onDone: () => void;
}

/** As many files as the API takes at once. */
const MOST = 200;

/** 打完记一下: one tap says what came of it, for all that the unit is late with; words if there are any. */
export const LogCall = ({ campaignId, unit, onDone }: Props) => {
  const t = useText();
  const words = t.today.calls;
  const { message } = App.useApp();
  const client = useQueryClient();
  const people = unit.people.map(one => [one.post, one.name].filter(Boolean).join(' '));
  const [spokeWith, setSpokeWith] = useState(people[0] ?? unit.unit.name);
  const [said, setSaid] = useState('');
  const [key] = useState(newKey);
  const docketIds = unit.dockets.slice(0, MOST).map(one => one.id);
  const log = useMutation({
    mutationFn: (result: CallResult) =>
      call(commandMany, {
        params: { id: campaignId },
        body: { docketIds, command: { kind: 'log-call', unitId: unit.unit.id, spokeWith, result, said } },
        idempotencyKey: `${key}-${result}`,
      }),
    onSuccess: async () => {
      message.success(words.saved(unit.unit.name, docketIds.length));
      onDone();
      await client.invalidateQueries();
    },
  });
  return (
    <div className="log-call" role="group" aria-label={words.log(unit.unit.name)}>
      {people.length > 1 && (
        <Select
          aria-label={t.commands.fields.spokeWith}
          value={spokeWith}
          onChange={setSpokeWith}
          options={people.map(value => ({ value, label: value }))}
        />
      )}
      <Input
        aria-label={words.words}
        placeholder={words.words}
        maxLength={2000}
        value={said}
        onChange={event => setSaid(event.target.value)}
      />
      <div className="log-results">
        <span>{words.after}</span>
        {callResults.map(result => (
          <Button
            key={result}
            disabled={log.isPending}
            aria-label={words.result(unit.unit.name, t.names.callResult[result])}
            onClick={() => log.mutate(result)}
          >
            {t.names.callResult[result]}
          </Button>
        ))}
      </div>
      {log.isError && <ErrorNotice error={log.error} />}
    </div>
  );
};

import { Button, Flex, Grid, Table, Tag, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { TaskView } from '../../api/contracts/tasks';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';
import { useActFor } from '../stand-ins/use-act-for';
import { pathOfTask } from './path-of-task';
import { TogetherDialog } from './together-dialog';

const useColumns = (): TableColumnsType<TaskView> => {
  const t = useText();
  const isWide = Grid.useBreakpoint().md ?? true;
  const actFor = useActFor();
  const due = (task: TaskView) =>
    task.dueOn && (
      <DeadlineText
        on={task.dueOn}
        isOverdue={task.isOverdue}
        why={task.derivation}
        provisional={task.provisionalYears}
      />
    );
  const what = (task: TaskView) => (
    <>
      <Link to={pathOfTask(task)} {...(task.actingFor && { onClick: () => actFor(task.actingFor!.id) })}>
        {task.docket.ref && <strong>{task.docket.ref} </strong>}
        {task.docket.title}
      </Link>
      <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
        {task.what} · {task.unit.name}
        {task.docket.kind === 'letter' && task.about && ` · ${t.letters.to} ${task.about.name}`}
      </Typography.Text>
    </>
  );
  if (!isWide)
    return [
      {
        title: t.campaigns.tasks.what,
        render: (_, task) => (
          <>
            <LightTag light={task.light} />
            <div>{what(task)}</div>
            {due(task)}
          </>
        ),
      },
    ];
  return [
    { title: t.ledger.columns.light, width: 84, render: (_, task) => <LightTag light={task.light} /> },
    { title: t.campaigns.tasks.what, render: (_, task) => what(task) },
    { title: t.campaigns.tasks.due, width: 230, render: (_, task) => due(task) },
  ];
};

/** Tasks that are done by the same command: ticked and done together where one act can serve several. */
export const TaskGroup = ({ tasks }: { tasks: [TaskView, ...TaskView[]] }) => {
  const t = useText();
  const columns = useColumns();
  const actFor = useActFor();
  const [chosenIds, setChosenIds] = useState<string[]>(tasks.length === 1 ? [tasks[0].id] : []);
  const [isOpen, setIsOpen] = useState(false);
  const [first] = tasks;
  const name =
    first.kind === 'to-decide'
      ? first.what
      : first.command
        ? t.names.command[first.command]
        : first.obligationKind
          ? t.names.obligation[first.obligationKind]
          : first.what;
  const absent = first.actingFor;
  const isBulk = first.canTogether;
  const chosen = tasks.filter(task => chosenIds.includes(task.id));
  return (
    <section className="panel" aria-label={absent ? `${t.standIns.forWhom(absent.name)} ${name}` : name}>
      <Flex justify="space-between" align="center" gap={8} wrap style={{ marginBottom: 8 }}>
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {absent && <Tag color="blue">{t.standIns.forWhom(absent.name)}</Tag>}
          {name} <Typography.Text type="secondary">{tasks.length}</Typography.Text>
          <Typography.Text type="secondary" style={{ fontWeight: 400, fontSize: 12, marginInlineStart: 12 }}>
            {first.campaign.clock === 'rehearsal' && `【${t.names.clock.rehearsal}】`}
            {first.campaign.title}
          </Typography.Text>
        </Typography.Title>
        {absent && <Button onClick={() => actFor(absent.id)}>{t.standIns.actFor(absent.name)}</Button>}
        {!absent && first.docket.kind === 'letter' && (
          <Link to={`/letters?show=to-handle&campaign=${encodeURIComponent(first.campaign.id)}`}>
            {t.letters.bulk.label}
          </Link>
        )}
        {isBulk && (
          <Button type="primary" disabled={chosen.length === 0} onClick={() => setIsOpen(true)}>
            {chosen.length > 1 ? t.campaigns.tasks.together(name, chosen.length) : name}
          </Button>
        )}
      </Flex>
      <Table
        rowKey="id"
        size="small"
        columns={columns}
        dataSource={tasks}
        pagination={false}
        {...(isBulk && {
          rowSelection: {
            selectedRowKeys: chosenIds,
            onChange: keys => setChosenIds(keys.map(String)),
            getTitleCheckboxProps: () => ({ 'aria-label': t.campaigns.tasks.selectAll(name) }),
            getCheckboxProps: (task: TaskView) => ({
              'aria-label': t.campaigns.tasks.select(task.docket.ref ?? task.docket.title),
            }),
          },
        })}
      />
      {isOpen && (
        <TogetherDialog
          tasks={chosen}
          onClose={() => {
            setIsOpen(false);
            setChosenIds([]);
          }}
        />
      )}
    </section>
  );
};

import { lazy } from 'react';
import { useAbility } from '../../session/use-session';
import { TodayPage } from './today-page';

const TasksPage = lazy(async () => ({ default: (await import('../../tasks/tasks-page.js')).TasksPage }));

/** The home of the offices: the day's lines for who supervises; who only reads or administers sees his own tasks. */
export const OfficeHome = () => (useAbility()('handle-letters') ? <TodayPage /> : <TasksPage />);

import type { ProcessIdentity } from '../../embedded/process-identity';
import { randomBy } from './random-by';
import type { Session, SessionProcesses } from './rehearsal-session';

const victims = ['group', 'main', 'postgres', 'temporal', 'everything'] as const;
export type Victim = (typeof victims)[number];

export interface Kill {
  victim: Victim;
  /** When the campaign's clock has reached this, `YYYY-MM-DD HH:mm`; at once when it is already later. */
  at: string;
  /** Milliseconds after that, so that the moment does not hang on the second in which progress is printed. */
  delay: number;
}

/** One of each, on days of a plan missed, a letter drafted and an interview proposed. */
const usual: Kill[] = [
  { victim: 'group', at: '2018-05-10 00:00', delay: 0 },
  { victim: 'postgres', at: '2018-05-14 00:00', delay: 0 },
  { victim: 'main', at: '2018-05-15 00:00', delay: 0 },
  { victim: 'temporal', at: '2018-05-18 00:00', delay: 0 },
  { victim: 'everything', at: '2018-05-21 00:00', delay: 0 },
];

const randomKills = (count: number, random: () => number): Kill[] => {
  const days = Array.from({ length: count }, () => 9 + Math.floor(random() * 13)).sort((a, b) => a - b);
  return days.map(day => ({
    victim: victims[Math.floor(random() * victims.length)]!,
    at: `2018-05-${String(day).padStart(2, '0')} ${random() < 0.5 ? '00:00' : '10:00'}`,
    delay: Math.floor(random() * 900),
  }));
};

/** The kills of each run: the usual five in one, or `KILLS` at moments that follow from `KILLS_SEED`. */
export const planKills = (env: NodeJS.ProcessEnv, seed: number): Kill[][] => {
  const count = Number(env['KILLS'] ?? 0);
  if (!count) return [usual];
  const random = randomBy(seed);
  return Array.from({ length: Math.ceil(count / 5) }, (_, run) =>
    randomKills(Math.min(5, count - run * 5), random),
  );
};

const targets: Record<Victim, (processes: SessionProcesses) => ProcessIdentity[]> = {
  group: () => [],
  main: ({ main }) => [main],
  postgres: ({ postgres }) => [postgres],
  temporal: ({ temporal }) => [temporal],
  everything: ({ main, postgres, temporal }) => [main, postgres, temporal],
};

/** SIGKILL: nobody gets to clear up. */
export const kill = (victim: Victim, session: Session): void => {
  if (victim === 'group') process.kill(-session.pid, 'SIGKILL');
  else for (const { pid } of targets[victim](session.processes())) process.kill(pid, 'SIGKILL');
};

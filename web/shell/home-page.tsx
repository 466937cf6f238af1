import { lazy } from 'react';
import type { Shell } from './shells';
import { useShell } from './use-shell';

const homes: Record<Shell, ReturnType<typeof lazy>> = {
  unit: lazy(async () => ({ default: (await import('../tasks/tasks-page.js')).TasksPage })),
  office: lazy(async () => ({ default: (await import('../office/today/office-home.js')).OfficeHome })),
  leader: lazy(async () => ({ default: (await import('../leader/cockpit/cockpit-page.js')).CockpitPage })),
};

/** Each shell opens on its own home. */
export const HomePage = () => {
  const { shell } = useShell();
  const Home = homes[shell];
  return <Home key={shell} />;
};

import { lazy } from 'react';
import type { Shell } from './shells';
import { useShell } from './use-shell';

const homes: Record<Shell, ReturnType<typeof lazy>> = {
  office: lazy(async () => ({ default: (await import('../office/today/office-home.js')).OfficeHome })),
  unit: lazy(async () => ({ default: (await import('../unit/home/unit-home.js')).UnitHome })),
  leader: lazy(async () => ({ default: (await import('../leader/cockpit/cockpit-page.js')).CockpitPage })),
};

/** Each shell opens on its own home. */
export const HomePage = () => {
  const { shell } = useShell();
  const Home = homes[shell];
  return <Home key={shell} />;
};

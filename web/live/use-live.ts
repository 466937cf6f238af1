import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../session/use-session';

/** The page first: what others do meanwhile is heard afterwards. */
const AFTER_MS = 1000;

/** Keeps every page of whoever is signed in up to date with what others do. Its script comes after the page. */
export const useLive = (): void => {
  const client = useQueryClient();
  const { data } = useSession();
  // Whose page it is: another person, stand-in or post hears other things.
  const who = data ? `${data.person.id} ${data.standIn?.id ?? ''} ${data.unit.id}` : null;
  useEffect(() => {
    if (who === null) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    const start = async (): Promise<void> => {
      const { startLive } = await import('./start-live.js');
      if (!isGone) stop = startLive(client);
    };
    // Without the script the page is as it was read.
    const timer = setTimeout(() => void start().catch(() => undefined), AFTER_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [client, who]);
};

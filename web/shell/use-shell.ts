import { useSyncExternalStore } from 'react';
import { useSession } from '../session/use-session';
import { shellOf, shellsOf, type Shell } from './shells';

const KEY = 'zhenggai.shell';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Which shell is shown, which others there are, and how to change; the choice is remembered on this machine. */
export const useShell = (): { shell: Shell; own: readonly Shell[]; choose: (to: Shell) => void } => {
  const { data: session } = useSession();
  const chosen = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY));
  const abilities = session?.abilities ?? [];
  return {
    shell: shellOf({ abilities }, chosen),
    own: shellsOf({ abilities }),
    choose: to => {
      localStorage.setItem(KEY, to);
      for (const listener of listeners) listener();
    },
  };
};

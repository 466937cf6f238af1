import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** How to run a program that refuses to run as root: under whose numbers, and through which command. */
export interface Account {
  owner?: { uid: number; gid: number };
  /** For spawn; empty when the command changes the account itself. */
  spawnAs: { uid?: number; gid?: number };
  command: (program: string, args: string[]) => { command: string; args: string[] };
}

const directly: Account['command'] = (command, args) => ({ command, args });

const lookUp = (name: string): { uid: number; gid: number } | undefined => {
  if (!existsSync('/etc/passwd')) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(one => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
};

/** Whoever already owns the folder goes on owning it, whichever accounts the machine has by now. */
const ownerFor = (folder: string): { uid: number; gid: number } => {
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp('postgres') ?? lookUp('nobody') ?? { uid: 65534, gid: 65534 };
};

const isReachableByAll = (folder: string): boolean => {
  const above = path.dirname(folder);
  const isOpen = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (above === folder || isReachableByAll(above));
};

/**
 * PostgreSQL refuses to run as root, so root lends it an ordinary account. When a folder on the way is closed
 * to others (a checkout under /root), it also lends the one capability that lets it pass.
 */
export const unprivilegedAccount = (folder: string, programs: string): Account => {
  if (process.getuid?.() !== 0) return { spawnAs: {}, command: directly };
  const owner = ownerFor(folder);
  if (isReachableByAll(path.dirname(folder)) && isReachableByAll(programs))
    return { owner, spawnAs: owner, command: directly };
  const setpriv = [
    '--reuid',
    String(owner.uid),
    '--regid',
    String(owner.gid),
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    // Without it access(2) would go by the account alone and not see the capability.
    '--securebits=+no_setuid_fixup',
  ];
  return {
    owner,
    spawnAs: {},
    command: (program, args) => ({ command: 'setpriv', args: [...setpriv, program, ...args] }),
  };
};

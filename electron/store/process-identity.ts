import { readFileSync, readlinkSync } from 'node:fs';
import { isSameMachine, machineWord, ownTraits, shortDigest, told, untold } from './machine-identity';
import { systemCode } from './store-failure';

/**
 * Which process something belongs to, so that a process number that was given out again is not taken for the old one.
 * `machine` is what `machine-identity.ts` makes of the machine's traits; `boot` and `space` (the process name space) are
 * digests, and `start` the kernel's start time of the process; where the system does not tell (only Linux does), they
 * are `-`.
 */
export interface ProcessIdentity {
  readonly process: number;
  readonly machine: string;
  readonly boot: string;
  readonly space: string;
  readonly start: string;
}

/** `dead` only where that is certain: same machine, and restarted since, or without that process. */
export type Liveness = 'alive' | 'dead' | 'unknown';

/**
 * Start of a process in clock ticks since boot: field 22 of /proc/PID/stat, counted behind the name in parentheses. One
 * that has ended and that its parent has not asked about yet (`Z`) has none.
 */
function startOf(pid: number): string {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? 'ended' : (fields[18] ?? untold);
}

let own: ProcessIdentity | undefined;

/** This process. */
export function ownIdentity(): ProcessIdentity {
  own ??= {
    process: process.pid,
    machine: machineWord(ownTraits()),
    boot: shortDigest(told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))),
    space: shortDigest(told(() => readlinkSync('/proc/self/ns/pid'))),
    start: startOf(process.pid),
  };
  return own;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/**
 * Whether the process with an identity still runs, as far as `self` can tell. What a machine draws by lot when it starts
 * (`boot`) tells it for certain, whatever its name has become since.
 */
export function livenessOf(identity: ProcessIdentity, self: ProcessIdentity = ownIdentity()): Liveness {
  const isSameBoot = identity.boot === self.boot;
  const isSameStart = isSameBoot && self.boot !== untold;
  if (!isSameStart && !isSameMachine(identity.machine, self.machine)) return 'unknown';
  if (!isSameBoot) return 'dead';
  if (identity.space !== self.space) return 'unknown';
  if (!runs(identity.process)) return 'dead';
  return startOf(identity.process) === identity.start ? 'alive' : 'dead';
}

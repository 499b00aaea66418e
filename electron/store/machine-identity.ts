import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Stands for what the system does not tell. */
export const untold = '-';

const separator = '_';
const mostAddresses = 4;
const network = '/sys/class/net';

/** What tells one machine from another. Only Linux tells more than the host name. */
export interface MachineTraits {
  /** Of the installation of the system (`/etc/machine-id`); machines made from one image may share it. */
  readonly id: string;
  /** The name that a person, or the network, gave it; it may change. */
  readonly host: string;
  /** Addresses of its network devices, which copies of one image do not share. */
  readonly addresses: readonly string[];
}

/** The answer of the system, or nothing where it gives none. */
export function told(ask: () => string): string {
  try {
    return ask().trim();
  } catch {
    return '';
  }
}

/** A text as 12 hexadecimal digits, or {@link untold} for an empty one. */
export function shortDigest(text: string): string {
  return text === '' ? untold : createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The traits of this machine. */
export function ownTraits(): MachineTraits {
  return {
    id: told(() => readFileSync('/etc/machine-id', 'utf8')),
    host: hostname(),
    addresses: told(() => readdirSync(network).join('\n'))
      .split('\n')
      .filter((device) => told(() => readdirSync(`${network}/${device}/device`).join()) !== '')
      .map((device) => told(() => readFileSync(`${network}/${device}/address`, 'utf8')))
      .filter((address) => /[1-9a-f]/.test(address)),
  };
}

/** The traits as digests in one word: of the id, of the host name, of at most four addresses. Fits into a file name. */
export function machineWord({ id, host, addresses }: MachineTraits): string {
  const first = [...new Set(addresses)].sort().slice(0, mostAddresses);
  return [id, host, ...first].map(shortDigest).join(separator);
}

/**
 * True where two words of {@link machineWord} certainly mean one machine: the same id, with the same host name or a
 * network device in common. Where the system tells no id, the host name has to do.
 */
export function isSameMachine(one: string, other: string): boolean {
  const [id, host, ...addresses] = one.split(separator);
  const [otherId, otherHost, ...otherAddresses] = other.split(separator);
  if (id !== otherId) return false;
  return (
    host === otherHost || (id !== untold && addresses.some((address) => otherAddresses.includes(address)))
  );
}

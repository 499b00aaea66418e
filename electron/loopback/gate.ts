import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Why a request was turned away; never more than this is told. */
export type Refusal = 'origin' | 'session' | 'window';

/** The headers of a request; names in lower case. */
export type HeaderReader = (name: string) => string | null | undefined;

/**
 * Who may talk to the loopback host (docs/decisions/0006): whoever asks the exact address, from the exact origin, with
 * the cookie that the one-time launch token was exchanged for, and with the secret of the page served to it.
 */
export interface Gate {
  /**
   * False for any other name of this machine, in the header or in the request line: a web page may have bound its own
   * name to our address.
   */
  knowsHost(header: HeaderReader, address: string): boolean;
  /** The secret that the page carries and each call sends back. */
  readonly windowSecret: string;
  /** The one-time address at which a browser gets its session. */
  readonly launchAddress: string;
  /**
   * Exchanges the launch token for the value of a `Set-Cookie` header. A token that was used already gives nothing,
   * and ends the session that was opened with it: one of the two who used it was not the person.
   */
  redeem(token: string, header: HeaderReader): { readonly cookie: string } | 'already-open' | 'refused';
  /** Whether a request comes from a browser that has the session. */
  hasSession(header: HeaderReader): boolean;
  /** Why a call is refused, or `undefined` where it is not. Headers that a proxy would add are not looked at. */
  refuseCall(header: HeaderReader): Refusal | undefined;
}

/** A gate for the host at this port; `windowHeader` names the header with the secret of the page. */
export function createGate(port: number, windowHeader: string): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `chancery-${port}`;
  const windowSecret = newSecret();
  const token = newSecret();
  let launched: 'not-yet' | 'open' | 'ended' = 'not-yet';
  let session = newSecret();

  const hasSession = (header: HeaderReader): boolean =>
    launched === 'open' && cookiesNamed(cookieName, header('cookie')).some((value) => isSame(value, session));

  return {
    windowSecret,
    knowsHost: (header, address) => header('host') === host && new URL(address).origin === origin,
    hasSession,
    launchAddress: `${origin}/launch?token=${token}`,
    redeem: (given, header) => {
      if (!isSame(given, token)) return 'refused';
      if (hasSession(header)) return 'already-open';
      if (launched !== 'not-yet') {
        launched = 'ended';
        return 'refused';
      }
      launched = 'open';
      session = newSecret();
      return { cookie: `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/` };
    },
    refuseCall: (header) => {
      if (header('origin') !== origin) return 'origin';
      if (!hasSession(header)) return 'session';
      return isSame(header(windowHeader) ?? '', windowSecret) ? undefined : 'window';
    },
  };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function cookiesNamed(name: string, header: string | null | undefined): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

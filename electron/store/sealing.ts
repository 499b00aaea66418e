import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';
import type { FrameCipher, FramePlace } from './frame-cipher';
import type { KeyCost, SealingParameters } from './sealing-parameters';
import { refuse } from './store-failure';

const nonceLength = 12;
const tagLength = 16;
const keyLength = 32;
const saltLength = 16;
const algorithm = 'aes-256-gcm';

/** Longest passphrase, in UTF-16 units; what is longer is a file given by mistake. */
const longestPassphrase = 10_000;

/** Cost of deriving a key from a passphrase: 128 MiB and some 0.4 s on a laptop (decision 0003). */
export const defaultKeyCost: KeyCost = { n: 2 ** 17, r: 8, p: 1 };

/** The key of a sealed dossier, ready for use. Holds secrets: never logged, never serialised. */
export interface DossierKey {
  readonly parameters: SealingParameters;
  readonly cipher: FrameCipher;
  /** Signs the manifest. */
  readonly sign: (content: string) => string;
}

function encrypt(key: Buffer, content: Uint8Array, bound: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, bound: string): Buffer | undefined {
  if (sealed.length < nonceLength + tagLength) return undefined;
  const end = sealed.length - tagLength;
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(end));
  const content = decipher.update(sealed.subarray(nonceLength, end));
  try {
    decipher.final();
    return content;
  } catch {
    return undefined;
  }
}

function boundTo({ dossier, file, generation, sequence }: FramePlace): string {
  return `${dossier}/${file}/${generation}/${sequence}`;
}

function boundToKey(dossierId: string, { wrapped: _wrapped, ...rest }: SealingParameters): string {
  return `${dossierId}/key/${canonicalJson(rest)}`;
}

/** Passphrases are compared as people see them: the same letters typed on two keyboards give the same key. */
async function deriveKey(passphrase: string, salt: Buffer, { n, r, p }: KeyCost): Promise<Buffer> {
  if (passphrase.length > longestPassphrase) refuse('passphrase-too-long', { longest: longestPassphrase });
  const text = passphrase.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyLength, { N: n, r, p, maxmem: 256 * r * (n + p) + 2 ** 20 }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function keyFrom(dataKey: Buffer, dossierId: string, parameters: SealingParameters): DossierKey {
  const signingKey = Buffer.from(hkdfSync('sha256', dataKey, dossierId, 'chancery manifest', keyLength));
  return {
    parameters,
    cipher: {
      seal: (content, place) => encrypt(dataKey, content, boundTo(place)),
      open: (payload, place) => decrypt(dataKey, payload, boundTo(place)),
    },
    sign: (content) => createHmac('sha256', signingKey).update(content).digest('hex'),
  };
}

async function wrap(
  dataKey: Buffer,
  passphrase: string,
  dossierId: string,
  cost: KeyCost,
): Promise<DossierKey> {
  const salt = randomBytes(saltLength);
  const { n, r, p } = cost;
  const bare = {
    derivation: 'scrypt',
    cipher: algorithm,
    n,
    r,
    p,
    salt: salt.toString('base64'),
    wrapped: '',
  } as const;
  const passphraseKey = await deriveKey(passphrase, salt, cost);
  const wrapped = encrypt(passphraseKey, dataKey, boundToKey(dossierId, bare)).toString('base64');
  return keyFrom(dataKey, dossierId, { ...bare, wrapped });
}

/** A new random data key for a new dossier, wrapped by a key derived from the passphrase. */
export function makeKey(passphrase: string, dossierId: string, cost: KeyCost): Promise<DossierKey> {
  return wrap(randomBytes(keyLength), passphrase, dossierId, cost);
}

/** The key that a passphrase opens, or `undefined` where it is not the right one. Takes as long as the cost says. */
export async function openKey(
  passphrase: string,
  dossierId: string,
  parameters: SealingParameters,
): Promise<DossierKey | undefined> {
  const passphraseKey = await deriveKey(passphrase, Buffer.from(parameters.salt, 'base64'), parameters);
  const wrapped = Buffer.from(parameters.wrapped, 'base64');
  const dataKey = decrypt(passphraseKey, wrapped, boundToKey(dossierId, parameters));
  return dataKey && keyFrom(dataKey, dossierId, parameters);
}

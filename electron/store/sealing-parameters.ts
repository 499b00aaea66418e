import { z } from '#shared/domain/zod';

/** How a passphrase becomes a key: scrypt's cost `n`, block size `r`, parallelism `p`. */
export interface KeyCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/**
 * What stands in the manifest and in each file's header of a sealed dossier: how to derive a key from the passphrase,
 * and the data key wrapped by it (`nonce | ciphertext | tag`). Binary members are base64.
 */
export interface SealingParameters extends KeyCost {
  readonly derivation: 'scrypt';
  readonly cipher: 'aes-256-gcm';
  readonly salt: string;
  readonly wrapped: string;
}

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** Bounds keep a tampered file from asking for more memory than a machine has (at most 1 GiB). */
export const sealingSchema: z.ZodType<SealingParameters> = z.strictObject({
  derivation: z.literal('scrypt'),
  cipher: z.literal('aes-256-gcm'),
  n: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20)
    .refine((n) => Number.isInteger(Math.log2(n))),
  r: z.number().int().min(1).max(8),
  p: z.number().int().min(1).max(16),
  salt: base64.max(100),
  wrapped: base64.max(200),
});

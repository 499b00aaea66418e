import { createHash } from 'node:crypto';

/**
 * Frames, of which every file but manifest and lock consists (decision 0001): magic, length of the payload
 * (big-endian), the first half of SHA-256 over length and payload, payload.
 */
const magic = Buffer.from('CHF1', 'latin1');
const digestLength = 16;
/** Bytes of a frame before its payload. */
export const frameOverhead = magic.length + 4 + digestLength;

function digestOf(length: Uint8Array, payload: Uint8Array): Buffer {
  return createHash('sha256').update(length).update(payload).digest().subarray(0, digestLength);
}

/** A payload as the bytes of one frame. */
export function encodeFrame(payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(frameOverhead + payload.length);
  magic.copy(frame, 0);
  frame.writeUInt32BE(payload.length, magic.length);
  frame.set(payload, frameOverhead);
  const digest = digestOf(frame.subarray(magic.length, magic.length + 4), payload);
  digest.copy(frame, magic.length + 4);
  return frame;
}

/** A whole frame found in a file: its payload and the offset behind it. */
export interface Frame {
  readonly payload: Buffer;
  readonly end: number;
}

/**
 * The frame that starts at `offset`, or `undefined` where no whole one does. `digest: 'trusted'` skips the digest, for
 * bytes whose hash over the whole file has been checked.
 */
export function frameAt(bytes: Buffer, offset: number, digest: 'checked' | 'trusted'): Frame | undefined {
  const start = offset + frameOverhead;
  if (start > bytes.length || bytes.compare(magic, 0, magic.length, offset, offset + magic.length) !== 0)
    return undefined;
  const end = start + bytes.readUInt32BE(offset + magic.length);
  if (end > bytes.length) return undefined;
  const payload = bytes.subarray(start, end);
  if (digest === 'trusted') return { payload, end };
  const length = bytes.subarray(offset + magic.length, offset + magic.length + 4);
  const found = bytes.subarray(offset + magic.length + 4, start);
  return digestOf(length, payload).equals(found) ? { payload, end } : undefined;
}

/** What a stretch of a file amounts to: its whole frames, and where the first broken byte stands, if there is one. */
export interface FrameScan {
  readonly frames: readonly Frame[];
  /** Offset behind the last whole frame; equal to the end of the stretch when nothing is broken. */
  readonly end: number;
  /** `torn`: nothing whole follows, as after an append that was cut short. `damaged`: a whole frame follows. */
  readonly tail: 'none' | 'torn' | 'damaged';
}

/** Reads the frames that stand from `from` to the end of `bytes`. */
export function scanFrames(bytes: Buffer, from: number, digest: 'checked' | 'trusted'): FrameScan {
  const frames: Frame[] = [];
  let end = from;
  for (;;) {
    const frame = end < bytes.length ? frameAt(bytes, end, digest) : undefined;
    if (frame === undefined) break;
    frames.push(frame);
    end = frame.end;
  }
  if (end === bytes.length) return { frames, end, tail: 'none' };
  return { frames, end, tail: wholeFrameFollows(bytes, end + 1) ? 'damaged' : 'torn' };
}

function wholeFrameFollows(bytes: Buffer, from: number): boolean {
  for (let at = bytes.indexOf(magic, from); at !== -1; at = bytes.indexOf(magic, at + 1)) {
    if (frameAt(bytes, at, 'checked') !== undefined) return true;
  }
  return false;
}

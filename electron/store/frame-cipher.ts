/** Where a sealed payload belongs; bound to it, so that it opens nowhere else. */
export interface FramePlace {
  readonly dossier: string;
  readonly file: 'snapshot' | 'journal' | 'drafts';
  readonly generation: number;
  readonly sequence: number;
}

/** Turns the content of a frame into its payload and back. */
export interface FrameCipher {
  seal(content: Buffer, place: FramePlace): Buffer;
  /** The content, or `undefined` where the payload was not sealed by this key for this place. */
  open(payload: Buffer, place: FramePlace): Buffer | undefined;
}

/** For a dossier without a passphrase: the payload is the content. */
export const plainCipher: FrameCipher = {
  seal: (content) => content,
  open: (payload) => payload,
};

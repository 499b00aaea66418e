/** The look of words that are not seen but read by a screen reader, as where a sign stands for them. */
export const onlyForReaders = {
  position: 'absolute',
  clipPath: 'inset(50%)',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
} as const;

/** Says under a shortened list how many more there are; `hidden` is 1 or more. */
export function moreInWords(hidden: number): string {
  return `${String(hidden)} more ${hidden === 1 ? 'is' : 'are'} not shown here.`;
}

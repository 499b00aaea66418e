/** The ids of the marking schemes that ship with the product. */
export const shippedSchemes = ['marking-in', 'marking-uk'] as const;
/** One of {@link shippedSchemes}. */
export type ShippedScheme = (typeof shippedSchemes)[number];

/** What a project is to another of the same municipality. */
export const relatedKinds = ['depends-on', 'replaces', 'part-of', 'beside'] as const;
export type RelatedKind = (typeof relatedKinds)[number];

/** How many other projects one is tied to by itself, and how long the name and the address of a document may be. */
export const relatedLimits = { projects: 20, title: 120, address: 1000 } as const;

import type { NodeScoreView, ResultView } from '@erfa/api-client';

/** A picture that a result asks for. */
export type View = ResultView['views'][number];

/** The picture of one kind. */
export type ViewOf<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

/** The nodes of a result by key. */
export type Nodes = ReadonlyMap<string, NodeScoreView>;

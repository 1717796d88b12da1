import type { ValueRange } from './scale';
import type { LocalText } from './text';

/** What every picture may carry. */
interface ViewBase {
  /** A name for the picture; without one the host uses the title of the node. */
  readonly title?: LocalText;
}

/** A spoke a node, each value placed on its node's own range. Three spokes at least. */
export interface RadarView extends ViewBase {
  readonly kind: 'radar';
  readonly nodes: readonly string[];
}

/** The level that each node has reached, on common rungs. */
export interface LadderView extends ViewBase {
  readonly kind: 'ladder';
  readonly nodes: readonly string[];
  /** The rungs, lowest first; without them those of the nodes' own ranges. */
  readonly levels?: readonly { readonly level: number; readonly title: LocalText }[];
}

/** One axis of a {@link QuadrantView}. */
export interface QuadrantAxis {
  readonly title: LocalText;
  /** From where to where the axis is drawn; the values of its nodes lie inside. */
  readonly range: ValueRange;
  /** Where one column (or row) ends and the next begins, rising, inside the range. */
  readonly borders: readonly number[];
}

/** A named field of a {@link QuadrantView}; one field may cover several cells, under one key. */
export interface QuadrantField {
  readonly key: string;
  readonly title: LocalText;
  /** The cell along the x axis, from 0 at its low end. */
  readonly column: number;
  /** The cell along the y axis, from 0 at its low end. */
  readonly row: number;
}

/** One thing that is placed: the node it stands for, and the nodes whose values place it. */
export interface QuadrantPoint {
  readonly node: string;
  readonly x: string;
  readonly y: string;
}

/** Points in a plane of two axes, divided into named fields. A point's field is its node's outcome. */
export interface QuadrantView extends ViewBase {
  readonly kind: 'quadrant';
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  readonly fields: readonly QuadrantField[];
  readonly points: readonly QuadrantPoint[];
}

/** One node's value on its range. */
export interface GaugeView extends ViewBase {
  readonly kind: 'gauge';
  readonly node: string;
  /** Named stretches of the range: each from `from` up to the next, rising. */
  readonly bands?: readonly { readonly from: number; readonly title: LocalText }[];
}

/** Values as shades: a row a node, a cell a node of the tree (null leaves the cell empty). */
export interface HeatMapView extends ViewBase {
  readonly kind: 'heat-map';
  readonly columns: readonly LocalText[];
  readonly rows: readonly {
    readonly node: string;
    /** As many as there are columns. */
    readonly cells: readonly (string | null)[];
  }[];
}

/** What a column of a {@link TableView} shows of a node. */
export type TableColumn = 'value' | 'level' | 'outcome' | 'coverage';

/** A row a node. */
export interface TableView extends ViewBase {
  readonly kind: 'table';
  readonly nodes: readonly string[];
  readonly columns: readonly TableColumn[];
}

/**
 * A picture that a result asks its host to draw, as data: keys of nodes of the score tree, numbers
 * and words, never code or markup. A closed list: a host draws every kind, and says in a table or a
 * sentence what it shows.
 */
export type ScoreView = RadarView | LadderView | QuadrantView | GaugeView | HeatMapView | TableView;

/** Bounds on what a plugin may ask to have drawn. */
export const viewLimits = {
  /** Pictures of one result. */
  views: 20,
  /** Nodes, points, rows or cells a row in one picture. */
  nodes: 500,
  /** Cells of one heat map, over all its rows. */
  cells: 5_000,
  /** Borders of one axis. */
  borders: 20,
  /** Characters of a text or a key. */
  text: 300,
} as const;

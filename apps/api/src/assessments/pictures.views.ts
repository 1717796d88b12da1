import {
  ApiProperty,
  ApiPropertyOptional,
  type ApiPropertyOptions,
  getSchemaPath,
} from '@nestjs/swagger';
import { viewLimits } from '@erfa/scoring-sdk';
import { TextView } from '../models/models.views';
import { ValueRangeView } from './figures.views';

const title = {
  type: TextView,
  description: 'Its name; without one it goes by its node’s.',
} as const;

/** A spoke a node, each value placed on its node’s own range; three at least. */
export class RadarPictureView {
  @ApiProperty({ enum: ['radar'] }) kind!: 'radar';
  @ApiPropertyOptional(title) title?: TextView;
  @ApiProperty({ type: [String], description: 'Keys of nodes.' }) nodes!: string[];
}

export class RungView {
  @ApiProperty() level!: number;
  @ApiProperty({ type: TextView }) title!: TextView;
}

/** The level that each node has reached, on common rungs. */
export class LadderPictureView {
  @ApiProperty({ enum: ['ladder'] }) kind!: 'ladder';
  @ApiPropertyOptional(title) title?: TextView;
  @ApiProperty({ type: [String], description: 'Keys of nodes.' }) nodes!: string[];
  @ApiPropertyOptional({
    type: [RungView],
    description: 'Lowest first; without them those of the nodes’ own levels.',
  })
  levels?: RungView[];
}

export class QuadrantAxisView {
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ type: ValueRangeView }) range!: ValueRangeView;
  @ApiProperty({ type: [Number], description: 'Where one column or row ends, rising.' })
  borders!: number[];
}

export class QuadrantFieldView {
  @ApiProperty({ description: 'One field may cover several cells, under one key.' }) key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ description: 'Along the x axis, from 0 at its low end.' }) column!: number;
  @ApiProperty({ description: 'Along the y axis, from 0 at its low end.' }) row!: number;
}

export class QuadrantPointView {
  @ApiProperty({ description: 'Key of the node that is placed; its outcome is its field.' })
  node!: string;
  @ApiProperty({ description: 'Key of the node whose value places it along the x axis.' })
  x!: string;
  @ApiProperty({ description: 'Key of the node whose value places it along the y axis.' })
  y!: string;
}

/** Points in a plane of two axes, divided into named fields. */
export class QuadrantPictureView {
  @ApiProperty({ enum: ['quadrant'] }) kind!: 'quadrant';
  @ApiPropertyOptional(title) title?: TextView;
  @ApiProperty({ type: QuadrantAxisView }) x!: QuadrantAxisView;
  @ApiProperty({ type: QuadrantAxisView }) y!: QuadrantAxisView;
  @ApiProperty({ type: [QuadrantFieldView] }) fields!: QuadrantFieldView[];
  @ApiProperty({ type: [QuadrantPointView] }) points!: QuadrantPointView[];
}

export class GaugeBandView {
  @ApiProperty() from!: number;
  @ApiProperty({ type: TextView }) title!: TextView;
}

/** One node’s value on its range. */
export class GaugePictureView {
  @ApiProperty({ enum: ['gauge'] }) kind!: 'gauge';
  @ApiPropertyOptional(title) title?: TextView;
  @ApiProperty({ description: 'Key of a node.' }) node!: string;
  @ApiPropertyOptional({ type: [GaugeBandView], description: 'Each up to the next, rising.' })
  bands?: GaugeBandView[];
}

export class HeatMapRowView {
  @ApiProperty({ description: 'Key of the node that names the row.' }) node!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'string', nullable: true },
    description: 'Keys of nodes, one a column; null leaves a cell empty.',
  })
  cells!: (string | null)[];
}

/** Values as shades. */
export class HeatMapPictureView {
  @ApiProperty({ enum: ['heat-map'] }) kind!: 'heat-map';
  @ApiPropertyOptional(title) title?: TextView;
  @ApiProperty({ type: [TextView] }) columns!: TextView[];
  @ApiProperty({ type: [HeatMapRowView] }) rows!: HeatMapRowView[];
}

const columns = ['value', 'level', 'outcome', 'coverage'] as const;

/** A row a node. */
export class TablePictureView {
  @ApiProperty({ enum: ['table'] }) kind!: 'table';
  @ApiPropertyOptional(title) title?: TextView;
  @ApiProperty({ type: [String], description: 'Keys of nodes.' }) nodes!: string[];
  @ApiProperty({ enum: columns, enumName: 'PictureColumn', isArray: true })
  columns!: (typeof columns)[number][];
}

const pictures = {
  radar: RadarPictureView,
  ladder: LadderPictureView,
  quadrant: QuadrantPictureView,
  gauge: GaugePictureView,
  'heat-map': HeatMapPictureView,
  table: TablePictureView,
} as const;

/** The kinds of picture, for the document to describe. */
export const pictureModels = Object.values(pictures);

/** A list of pictures, told apart by `kind`. */
export const picturesProperty = {
  type: 'array',
  maxItems: viewLimits.views,
  description:
    'The pictures that the model’s plugin asks for, most telling first; empty where it asks for none.',
  items: {
    oneOf: pictureModels.map((picture) => ({ $ref: getSchemaPath(picture) })),
    discriminator: {
      propertyName: 'kind',
      mapping: Object.fromEntries(
        Object.entries(pictures).map(([kind, picture]) => [kind, getSchemaPath(picture)]),
      ),
    },
  },
} satisfies ApiPropertyOptions;

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { RefusalCode } from '@erfa/model-lab';
import { PresenceView } from './drafts.views';

const json = { type: 'object', additionalProperties: true } as const;
export const changeOrigins = ['write', 'undo', 'redo'] as const;
export const refusalCodes = [
  'changed',
  'moved',
  'node-unknown',
  'parent-unknown',
  'not-a-group',
  'inside-itself',
  'key-taken',
  'key-published',
  'not-a-structure',
] as const satisfies readonly RefusalCode[];

/** Revisions and places in batches stay below this. */
const most = 1_000_000_000;

export class SaveChanges {
  @ApiProperty({
    format: 'uuid',
    description: 'A UUID of one’s own: a batch that is sent again with it changes nothing.',
  })
  @IsUUID()
  id!: string;
  @ApiProperty({ minimum: 0, description: 'The last revision one has seen.' })
  @IsInt()
  @Min(0)
  @Max(most)
  after!: number;
  @ApiProperty({
    ...{ type: 'array', items: json, minItems: 1, maxItems: 500 },
    description:
      'Changes in the order they are to be made. Each has a `kind` and says what it found and what it leaves: `set` (node, field, from, to), `add` and `remove` (node with all below it, at), `move` (node, from, to), `rekey` (node, to, and `along`: options and attributes that name the node and follow), `split` and `unsplit` (node, at, into).',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  changes!: Record<string, unknown>[];
}

export class RefusedChangeView {
  @ApiProperty({ description: 'Its place in the batch, from 0.' }) at!: number;
  @ApiProperty({ enum: refusalCodes, enumName: 'ChangeRefusal' }) code!: RefusalCode;
  @ApiProperty({
    nullable: true,
    description: 'What stands there instead: a value, a node, a spot or a key, as the code says.',
  })
  found!: unknown;
  @ApiPropertyOptional({
    ...{ type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'number' }] } },
    description: 'Where what would come of it is no model.',
  })
  where?: readonly (string | number)[];
}

export class MadeChangeView {
  @ApiProperty() revision!: number;
  @ApiProperty({
    ...json,
    description:
      'The change as it was made. Beside those that are sent to `changes`, there is `golden` (cases: id, from, to), which the golden cases leave.',
  })
  change!: Record<string, unknown>;
  @ApiProperty({ enum: changeOrigins, enumName: 'ChangeOrigin' })
  kind!: (typeof changeOrigins)[number];
  @ApiProperty({ format: 'uuid', description: 'The batch that brought it.' }) batch!: string;
  @ApiProperty({ description: 'Whether one made it oneself.' }) own!: boolean;
  @ApiProperty() madeBy!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
}

export class SavedChangesView {
  @ApiProperty({ description: 'The draft’s revision now.' }) revision!: number;
  @ApiProperty({ type: [RefusedChangeView], description: 'Those of the batch that were not made.' })
  refused!: RefusedChangeView[];
  @ApiProperty({
    type: [MadeChangeView],
    nullable: true,
    description:
      'Every change after the one that was seen last, one’s own among them, in the order they were made; null when there are more than 1,000, and the draft is to be read again.',
  })
  since!: MadeChangeView[] | null;
  @ApiProperty() undoable!: boolean;
  @ApiProperty() redoable!: boolean;
}

export class DraftNewsView {
  @ApiProperty() revision!: number;
  @ApiProperty() goldenRevision!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) discardedAt!: string | null;
  @ApiProperty({ type: [MadeChangeView], nullable: true }) since!: MadeChangeView[] | null;
  @ApiProperty({ type: [PresenceView] }) present!: PresenceView[];
}

export class TakeBack {
  @ApiProperty({ minimum: 0, description: 'The last revision one has seen.' })
  @IsInt()
  @Min(0)
  @Max(most)
  after!: number;
  @ApiPropertyOptional({
    minimum: 1,
    description: 'A certain change of one’s own; without it, the newest.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(most)
  revision?: number;
}

export class BePresent {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  node?: string | null;
}

export class NewsSince {
  @ApiProperty({ minimum: 0, description: 'The last revision one has seen.' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(most)
  after!: number;
}

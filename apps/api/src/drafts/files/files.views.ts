import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { PluginProblemView, TextView } from '../../models/models.views';
import { severities } from '../trying.views';
import { DraftTitle } from '../drafts.views';
import { modelFileKinds, type ModelFileKind } from './model-file';

const changeKinds = ['set', 'add', 'remove', 'move', 'rekey'] as const;
export const modelFileWays = ['preview', 'all'] as const;

/** Which file a model is fetched as. */
export class FetchModelFile {
  @ApiProperty({ enum: modelFileKinds, enumName: 'ModelFileKind' })
  @IsIn(modelFileKinds)
  format!: ModelFileKind;
}

/** What is done with a file. */
export class ReadModelFile {
  @ApiProperty({
    enum: modelFileWays,
    enumName: 'ModelFileWay',
    description: '`preview` changes nothing; `all` reads everything in, or nothing.',
  })
  @IsIn(modelFileWays)
  way!: (typeof modelFileWays)[number];
  @ApiPropertyOptional({
    ...{ maxLength: 100, pattern: '^[a-z0-9]+(?:[-_.][a-z0-9]+)*$' },
    description: 'The key of the new draft, in place of the one in the file.',
  })
  @IsOptional()
  @MaxLength(100)
  @Matches(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/)
  key?: string;
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'The published model whose next version the draft becomes, under its key. Not together with `key`.',
  })
  @IsOptional()
  @IsUUID()
  predecessorId?: string;
}

/** What is done with a file that is read over a draft. */
export class ReadOverDraft {
  @ApiProperty({ enum: modelFileWays, enumName: 'ModelFileWay' })
  @IsIn(modelFileWays)
  way!: (typeof modelFileWays)[number];
  @ApiPropertyOptional({
    minimum: 0,
    description:
      'The revision that was previewed: what others wrote since is not written over. Needed with `all`.',
  })
  @ValidateIf(({ way, after }: ReadOverDraft) => way === 'all' || after !== undefined)
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  after?: number;
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Made up by who reads it in: the same again is then done once. Needed with `all`.',
  })
  @ValidateIf(({ way, batch }: ReadOverDraft) => way === 'all' || batch !== undefined)
  @IsUUID()
  batch?: string;
}

/** Something that is wrong with a file, or probably not meant. */
export class FileFindingView {
  @ApiProperty({ description: 'A stable code, as docs/model-format.md lists them.' }) code!: string;
  @ApiProperty({ enum: severities, enumName: 'FindingSeverity' })
  severity!: (typeof severities)[number];
  @ApiProperty({ description: 'The name of the file: the model’s, or one that came with it.' })
  file!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The sheet of a workbook.' })
  sheet!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The cell of the sheet: `B7`.' })
  cell!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The line of a text, from 1.' })
  line!: number | null;
  @ApiProperty({
    description:
      'The way to the field, from the top of a text or from the key of a node; empty where sheet and cell say it.',
  })
  path!: string;
  @ApiProperty() message!: string;
}

/** One change that a file makes in a draft. */
export class FileChangeView {
  @ApiProperty({ enum: changeKinds, enumName: 'FileChangeKind' })
  kind!: (typeof changeKinds)[number];
  @ApiProperty({ description: 'The key of the node, or of the model.' }) node!: string;
  @ApiProperty({ type: TextView, nullable: true, description: 'Either language may be empty.' })
  title!: TextView | null;
  @ApiProperty({ type: [String], description: 'The way to the field that is set.' })
  field!: string[];
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'At most 200 characters of what stands there now; null for nothing, an ellipsis for what is no line of text.',
  })
  before!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The same, of what comes.' })
  after!: string | null;
}

/** How many changes of each kind a file makes in a draft. */
export class FileChangesView {
  @ApiProperty() added!: number;
  @ApiProperty() removed!: number;
  @ApiProperty() moved!: number;
  @ApiProperty({ description: 'Fields of what is there already.' }) set!: number;
  @ApiProperty({ description: 'Whether the golden cases become others.' }) golden!: boolean;
  @ApiProperty({ type: [FileChangeView], description: 'The changes in their order, at most 200.' })
  list!: FileChangeView[];
}

/** The newest published version of the model that a file begins. */
export class PublishedBeforeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
}

export class ModelFileView {
  @ApiProperty({ enum: modelFileKinds, enumName: 'ModelFileKind' }) kind!: ModelFileKind;
  @ApiProperty({ description: 'Whether it can be read in, for all that is said here.' })
  readable!: boolean;
  @ApiProperty({ type: DraftTitle, nullable: true }) title!: DraftTitle | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As the file says; of a draft that was begun, its own.',
  })
  key!: string | null;
  @ApiProperty({ type: Number, nullable: true }) version!: number | null;
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why the model could not be scored now. It can be read in all the same.',
  })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({ type: Number, nullable: true }) questionCount!: number | null;
  @ApiProperty({ type: Number, nullable: true }) groupCount!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Null for a file without golden cases.',
  })
  goldenCount!: number | null;
  @ApiProperty() findingCount!: number;
  @ApiProperty({
    type: [FileFindingView],
    description:
      'At most 200. A preview tries up to 100 golden cases and says here which do not come out.',
  })
  findings!: FileFindingView[];
  @ApiProperty({
    type: PublishedBeforeView,
    nullable: true,
    description:
      'Where a model is published under the key: a new draft takes another key, or follows it.',
  })
  published!: PublishedBeforeView | null;
  @ApiProperty({ type: FileChangesView, nullable: true, description: 'Null for a new draft.' })
  changes!: FileChangesView | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The revision of the draft that was looked at, or is now.',
  })
  revision!: number | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The draft that it was read into; null in a preview.',
  })
  draftId!: string | null;
}

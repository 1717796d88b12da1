import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';
import { PluginProblemView, TextView } from '../models/models.views';

export const approvalStates = ['pending', 'approved', 'sent-back'] as const;
const json = { type: 'object', additionalProperties: true } as const;

/** The published model that a draft is the next version of. */
export class PredecessorView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was taken out of use, also while the draft is being written.',
  })
  retiredAt!: string | null;
}

export class DraftSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The key and version that it would be published with.' })
  key!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: TextView, description: 'Either language may be empty.' }) title!: TextView;
  @ApiProperty() questionCount!: number;
  @ApiProperty({ description: 'How many changes it has seen.' }) revision!: number;
  @ApiProperty({ type: PredecessorView, nullable: true }) predecessor!: PredecessorView | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty() createdBy!: string;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty() updatedBy!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was discarded: it is read-only then, and can be brought back.',
  })
  discardedAt!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The model that it was published as: it is read-only then.',
  })
  publishedId!: string | null;
  @ApiProperty({
    enum: approvalStates,
    enumName: 'DraftApproval',
    nullable: true,
    description: 'How far its approval is, as it stands now; null when nobody has asked.',
  })
  approval!: (typeof approvalStates)[number] | null;
}

export class DraftsView {
  @ApiProperty({
    type: [DraftSummaryView],
    description: 'Changed last, first; discarded ones last.',
  })
  drafts!: DraftSummaryView[];
}

/** What a plugin is, for its options to be drawn as a form and its scores to be read. */
export class PluginChoiceView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'A code such as `plugin-off` when it scores nothing now; else null.',
  })
  problem!: string | null;
  @ApiProperty({ ...json, description: 'Its manifest, as docs/plugin-contract.md describes it.' })
  manifest!: Record<string, unknown>;
}

export class PluginChoicesView {
  @ApiProperty({ type: [PluginChoiceView] }) plugins!: PluginChoiceView[];
}

/** Somebody who is at a draft now. */
export class PresenceView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The key of the node they are at.' })
  node!: string | null;
  @ApiProperty({ format: 'date-time' }) seenAt!: string;
}

export class PresencesView {
  @ApiProperty({ type: [PresenceView], description: 'Others who were here in the last minute.' })
  present!: PresenceView[];
}

export class GoldenCaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ ...json, description: 'The case as a file of golden cases has it.' })
  case!: Record<string, unknown>;
  @ApiProperty() changedBy!: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class DraftView extends DraftSummaryView {
  @ApiProperty({
    ...json,
    description: 'The model as docs/model-format.md describes it; texts may be empty.',
  })
  content!: Record<string, unknown>;
  @ApiProperty({ type: [GoldenCaseView] }) golden!: GoldenCaseView[];
  @ApiProperty({
    type: [String],
    description: 'Keys that an earlier version was published with: they never change.',
  })
  publishedKeys!: string[];
  @ApiProperty({ description: 'How many times the golden cases were changed.' })
  goldenRevision!: number;
  @ApiProperty({
    type: PluginChoiceView,
    nullable: true,
    description: 'Null when there is no such plugin.',
  })
  plugin!: PluginChoiceView | null;
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why the draft could not be scored now; null when it could.',
  })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({ type: [PresenceView] }) present!: PresenceView[];
  @ApiProperty({ description: 'Whether one has a change of one’s own to take back.' })
  undoable!: boolean;
  @ApiProperty({ description: 'Whether one has a change of one’s own to make again.' })
  redoable!: boolean;
}

/** A title while it is being written: English may come later. */
export class DraftTitle {
  @ApiProperty({ minLength: 1, maxLength: 300 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  da!: string;
  @ApiProperty({ maxLength: 300 })
  @Trimmed()
  @IsString()
  @MaxLength(300)
  en!: string;
}

/**
 * Begins a draft in one of three ways: empty (`title`, `key` and `plugin`), as a copy (`copyOf`, `key`, perhaps `title`),
 * or as the next version of a published model (`predecessorId` alone).
 */
export class BeginDraft {
  @ApiPropertyOptional({ type: DraftTitle })
  @IsOptional()
  @IsDefined()
  @ValidateNested()
  @Type(() => DraftTitle)
  title?: DraftTitle;
  @ApiPropertyOptional({ maxLength: 100, pattern: '^[a-z0-9]+(?:[-_.][a-z0-9]+)*$' })
  @IsOptional()
  @MaxLength(100)
  @Matches(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/)
  key?: string;
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  plugin?: string;
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  copyOf?: string;
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  predecessorId?: string;
}

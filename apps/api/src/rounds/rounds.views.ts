import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { FigureView } from '../assessments/figures.views';
import { Trimmed } from '../http/readable-input';
import { PluginProblemView, TextView } from '../models/models.views';

/** What KL sees of a municipality by name: only that and how far it is, or its results once the round is closed. */
export const klSees = ['participation', 'results'] as const;

/** The terms that a municipality accepts. */
export class TermsView {
  @ApiProperty({
    enum: klSees,
    enumName: 'KlSees',
    description: 'What KL sees by name. Individual answers are never among it.',
  })
  @IsIn(klSees)
  klSees!: (typeof klSees)[number];
  @ApiProperty({ maxLength: 2000, description: 'What KL publishes of the round.' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  publishes!: string;
  @ApiProperty({
    minimum: 6,
    maximum: 120,
    description: 'Months after the round’s end when answers by named persons are deleted.',
  })
  @IsInt()
  @Min(6)
  @Max(120)
  deleteAfterMonths!: number;
}

export class OwnParticipationView {
  @ApiProperty({ enum: ['invited', 'accepted', 'declined'], enumName: 'ParticipationState' })
  state!: 'invited' | 'accepted' | 'declined';
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactEmail!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty() version!: number;
}

export class RoundView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ enum: ['draft', 'open', 'closed'], enumName: 'RoundState' }) state!:
    'draft' | 'open' | 'closed';
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({
    format: 'date',
    description:
      'Last day; the round ends when it does, in Danish time. Of one that was closed before, the day on which it was.',
  })
  closesOn!: string;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ format: 'uuid' }) modelId!: string;
  @ApiProperty({ type: TextView }) modelTitle!: TextView;
  @ApiProperty() modelVersion!: number;
  @ApiProperty() questionCount!: number;
  @ApiProperty() minutes!: number;
  @ApiProperty({ type: TermsView }) terms!: TermsView;
  @ApiProperty() invitedAll!: boolean;
  @ApiProperty({ description: 'Invited, or chosen while it is a draft.' }) invited!: number;
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Organisations chosen for a draft that is not for all; empty otherwise.',
  })
  chosenIds!: string[];
  @ApiProperty() accepted!: number;
  @ApiProperty() submitted!: number;
  @ApiProperty({
    type: OwnParticipationView,
    nullable: true,
    description: 'One’s own municipality’s; null for KL and for who is not invited.',
  })
  own!: OwnParticipationView | null;
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why the model could not be scored now; null when it could.',
  })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({ description: 'Submitted assessments whose result is still to be computed.' })
  waiting!: number;
  @ApiProperty() version!: number;
}

export class RoundsView {
  @ApiProperty({ type: [RoundView] }) rounds!: RoundView[];
}

export class RoundTitle {
  @ApiProperty({ maxLength: 150 }) @Trimmed() @IsString() @MinLength(1) @MaxLength(150) da!: string;
  @ApiProperty({ maxLength: 150 }) @Trimmed() @IsString() @MinLength(1) @MaxLength(150) en!: string;
}

/** A day of this century: what a round can mean, and what the database can keep. */
const day = /^20\d{2}-\d{2}-\d{2}$/;

export class WriteRound {
  @ApiProperty({ type: RoundTitle })
  @IsObject()
  @ValidateNested()
  @Type(() => RoundTitle)
  title!: RoundTitle;
  @ApiProperty({ format: 'uuid' }) @IsUUID() modelId!: string;
  @ApiProperty({ format: 'date' }) @Matches(day) @IsISO8601({ strict: true }) opensOn!: string;
  @ApiProperty({ format: 'date' }) @Matches(day) @IsISO8601({ strict: true }) closesOn!: string;
  @ApiProperty({ type: TermsView })
  @IsObject()
  @ValidateNested()
  @Type(() => TermsView)
  terms!: TermsView;
  @ApiProperty() @IsBoolean() invitedAll!: boolean;
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Organisations invited, unless all are.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  invitedIds?: string[];
}

export class MoveDeadline {
  @ApiProperty({ format: 'date' }) @Matches(day) @IsISO8601({ strict: true }) closesOn!: string;
}

/** A municipality's place on the tile map, from 0. */
export class TileView {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Two or three letters.' }) shortName!: string;
  @ApiProperty() tileColumn!: number;
  @ApiProperty() tileRow!: number;
}

export class ParticipantView extends TileView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty({
    enum: ['invited', 'declined', 'not-begun', 'under-way', 'submitted'],
    enumName: 'ParticipantState',
  })
  state!: 'invited' | 'declined' | 'not-begun' | 'under-way' | 'submitted';
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactEmail!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it declined.' }) reason!:
    string | null;
  @ApiProperty({ description: 'Questions that somebody has answered.' }) answered!: number;
  @ApiProperty() questions!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
}

export class ParticipantsView {
  @ApiProperty({ type: [ParticipantView] }) participants!: ParticipantView[];
  @ApiProperty({ type: [TileView], description: 'The municipalities the round does not invite.' })
  notInvited!: TileView[];
}

export class NamedResultView extends FigureView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

/** What the results come to at one node: the whole, or a dimension. */
export class SpreadView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ description: 'Whether it is the whole, not a dimension.' }) whole!: boolean;
  @ApiProperty({ description: 'Results that have a value here.' }) count!: number;
  @ApiProperty() mean!: number;
  @ApiProperty() lowest!: number;
  @ApiProperty() highest!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the figure counts; null where it has no word.',
  })
  unit!: string | null;
}

export class NamedResultsView {
  @ApiProperty({
    type: [NamedResultView],
    description: 'Empty unless the terms let KL see results, and the round is closed.',
  })
  results!: NamedResultView[];
  @ApiProperty({
    type: [SpreadView],
    description: 'The whole and its dimensions over the results; empty where they are.',
  })
  spreads!: SpreadView[];
}

export class AcceptRound {
  @ApiProperty({ maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  contactName!: string;
  @ApiProperty({ maxLength: 254 }) @IsString() @MinLength(3) @MaxLength(254) contactEmail!: string;
}

export class DeclineRound {
  @ApiProperty({ maxLength: 1000 }) @Trimmed() @IsString() @MaxLength(1000) reason!: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AnswerView } from '../assessments/answers.views';
import { Trimmed } from '../http/readable-input';
import { TextView } from '../models/models.views';
import { mostSeconds } from './limits';

export const pilotStates = ['planned', 'open', 'closed'] as const;
const json = { type: 'object', additionalProperties: true } as const;

/** A pilot as everyone sees it who takes part. */
export class PilotView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: TextView, description: 'Title of the model; English may be empty.' })
  title!: TextView;
  @ApiProperty({ enum: pilotStates, enumName: 'PilotState' })
  state!: (typeof pilotStates)[number];
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ format: 'date', description: 'Last day, in Danish time.' }) closesOn!: string;
  @ApiProperty({ format: 'date-time', description: 'When it ends, or was closed.' })
  closesAt!: string;
  @ApiProperty({ description: 'KL’s words to those who answer.' }) note!: string;
  @ApiProperty() questionCount!: number;
  @ApiProperty({ description: 'Minutes that answering takes.' }) minutes!: number;
  @ApiProperty({ format: 'date', description: 'When what people wrote is deleted.' })
  deletedOn!: string;
}

/** An invitation, with how far one is oneself. */
export class PilotInvitationView extends PilotView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
  @ApiProperty({ description: 'Questions that one has said something to.' }) answered!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) leftAt!: string | null;
}

export class PilotInvitationsView {
  @ApiProperty({ type: [PilotInvitationView] }) pilots!: PilotInvitationView[];
}

export class PilotTimeView {
  @ApiProperty() question!: string;
  @ApiProperty({ minimum: 0, maximum: mostSeconds }) seconds!: number;
}

/** One's own sheet in a pilot, with the model as it is tried. */
export class PilotSheetView extends PilotInvitationView {
  @ApiProperty({ ...json, description: 'The model as docs/model-format.md describes it.' })
  content!: Record<string, unknown>;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The published model of the same key and version, once there is one: the pilot is over then.',
  })
  publishedId!: string | null;
  @ApiProperty({ description: 'Whether answers can be written now.' }) open!: boolean;
  @ApiProperty({ description: 'Whether KL reads the comments too, once handed in.' })
  withComments!: boolean;
  @ApiProperty({ type: [AnswerView], description: 'Reason and evidence are always empty.' })
  answers!: AnswerView[];
  @ApiProperty({ type: [PilotTimeView] }) times!: PilotTimeView[];
}

export class WritePilotTime {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) question!: string;
  @ApiProperty({
    minimum: 0,
    maximum: mostSeconds,
    description: 'Seconds in all that the question was in view and the page in use.',
  })
  @IsInt()
  @Min(0)
  @Max(mostSeconds)
  seconds!: number;
}

export class WritePilotTimes {
  @ApiProperty({ type: [WritePilotTime], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => WritePilotTime)
  times!: WritePilotTime[];
}

export class HandInPilot {
  @ApiProperty({ description: 'Whether KL reads the comments too.' })
  @IsBoolean()
  comments!: boolean;
}

const day = /^20\d{2}-\d{2}-\d{2}$/;

export class OpenPilot {
  @ApiProperty({ description: 'The revision that was read; what is tried is just that.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  revision!: number;
  @ApiProperty({ format: 'date' }) @Matches(day) @IsISO8601({ strict: true }) opensOn!: string;
  @ApiProperty({ format: 'date' }) @Matches(day) @IsISO8601({ strict: true }) closesOn!: string;
  @ApiPropertyOptional({ maxLength: 2000 })
  @Trimmed()
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  municipalityIds!: string[];
}

/** A pilot in the list of a draft's. */
export class DraftPilotView extends PilotView {
  @ApiProperty({ description: 'The revision of the draft that is tried.' }) revision!: number;
  @ApiProperty() hash!: string;
  @ApiProperty() invited!: number;
  @ApiProperty({ description: 'Municipalities in which somebody has handed in.' })
  handedIn!: number;
  @ApiProperty({ description: 'Comments that KL has not seen to since they were handed in.' })
  openComments!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiredAt!: string | null;
}

export class DraftPilotsView {
  @ApiProperty({ description: 'The draft’s revision now.' }) revision!: number;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ description: 'The version that it would be published with.' }) version!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The version that it succeeds; null for the first of a model.',
  })
  predecessorVersion!: number | null;
  @ApiProperty({
    description: 'Whether a pilot of it can be opened: it is neither discarded nor published.',
  })
  writable!: boolean;
  @ApiProperty({ type: [DraftPilotView], description: 'Newest first.' }) pilots!: DraftPilotView[];
}

export const pilotParticipantStates = ['invited', 'under-way', 'handed-in', 'left'] as const;

export class PilotParticipantView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: pilotParticipantStates, enumName: 'PilotParticipantState' })
  state!: (typeof pilotParticipantStates)[number];
  @ApiProperty({ description: 'People who have handed in.' }) sheets!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
}

const answerValue = {
  nullable: true,
  oneOf: [
    { type: 'number' },
    { type: 'string' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
  ],
};

export class PilotCommentView {
  @ApiProperty({ format: 'uuid', description: 'The sheet of somebody, nobody says whose.' })
  sheetId!: string;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() comment!: string;
  @ApiProperty({ description: 'What was answered beside it.' }) state!: string;
  @ApiProperty(answerValue) value!: unknown;
  @ApiProperty({ format: 'date-time' }) handedInAt!: string;
  @ApiProperty({ description: 'Whether KL has seen to it since it was handed in.' })
  handled!: boolean;
}

/** How many gave one answer. */
export class PilotChoiceView {
  @ApiProperty(answerValue) value!: unknown;
  @ApiProperty() count!: number;
}

export class PilotQuartilesView {
  @ApiProperty() lower!: number;
  @ApiProperty() median!: number;
  @ApiProperty() upper!: number;
}

export const questionsSince = ['same', 'changed', 'gone'] as const;

/** What came of one question. */
export class PilotItemView {
  @ApiProperty() question!: string;
  @ApiProperty({ description: 'Sheets that it was asked on: not where a condition hid it.' })
  asked!: number;
  @ApiProperty() answered!: number;
  @ApiProperty() notApplicable!: number;
  @ApiProperty() dontKnow!: number;
  @ApiProperty({ description: 'Asked, and nothing said.' }) missing!: number;
  @ApiProperty({
    type: [PilotChoiceView],
    description: 'Each answer that was given, lowest first.',
  })
  answers!: PilotChoiceView[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How many chose the lowest step; null on scales without steps.',
  })
  floor!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'How many chose the highest step.' })
  ceiling!: number | null;
  @ApiProperty({ type: [Number], description: 'Values of steps that nobody chose.' })
  neverUsed!: number[];
  @ApiProperty({
    type: PilotQuartilesView,
    nullable: true,
    description: 'Seconds, rounded to fives; null with fewer than five people.',
  })
  seconds!: PilotQuartilesView | null;
  @ApiProperty({ type: [PilotCommentView] }) comments!: PilotCommentView[];
  @ApiProperty({
    enum: questionsSince,
    enumName: 'QuestionSince',
    description: 'What has become of it in the draft since.',
  })
  since!: (typeof questionsSince)[number];
  @ApiProperty({ description: 'The key that it has in the draft now.' }) keyNow!: string;
}

export class PilotFeedbackView extends DraftPilotView {
  @ApiProperty({ format: 'uuid' }) draftId!: string;
  @ApiProperty({ ...json, description: 'The model as it was tried.' })
  content!: Record<string, unknown>;
  @ApiProperty({ description: 'Sheets that were handed in.' }) sheets!: number;
  @ApiProperty({ type: [PilotParticipantView] }) participants!: PilotParticipantView[];
  @ApiProperty({ type: [PilotItemView], description: 'In the order of the model.' })
  items!: PilotItemView[];
  @ApiProperty({ type: [String], description: 'Questions of the draft that were not tried.' })
  added!: string[];
}

export class HandlePilotComment {
  @ApiProperty() @IsBoolean() handled!: boolean;
}

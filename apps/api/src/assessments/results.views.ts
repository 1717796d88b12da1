import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { ScoreView } from '@erfa/scoring-sdk';
import { Trimmed } from '../http/readable-input';
import { PluginProblemView, TextView } from '../models/models.views';
import { LevelsView, OutcomeView, ValueRangeView } from './figures.views';
import { linesBefore, type LineBefore } from './line-before';
import { pictureModels, picturesProperty } from './pictures.views';

/** One line of a figure's explanation. */
export class ContributionView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty() rule!: string;
  @ApiProperty({
    enum: ['counted', 'replaced', 'left-out', 'applied'],
    enumName: 'ContributionState',
  })
  state!: 'counted' | 'replaced' | 'left-out' | 'applied';
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) weight!: number | null;
  @ApiProperty({ type: Number, nullable: true }) effect!: number | null;
  @ApiProperty({ description: 'The line in words, in the language asked for.' }) sentence!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the municipality wrote: why not applicable, or why this step.',
  })
  note!: string | null;
}

/** A figure under the version it was answered on. */
export class ChainedFigureView {
  @ApiProperty() value!: number;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
}

/** The score of one node, flat: children are found by parent. */
export class NodeScoreView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['model', 'group', 'question'], enumName: 'NodeKind' }) kind!:
    'model' | 'group' | 'question';
  @ApiProperty({
    description: 'Whether anything at or below it counts; false for questions answered in text.',
  })
  scored!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Of a question, what was answered in words, in the language asked for; null where nothing was.',
  })
  answer!: string | null;
  @ApiProperty({ enum: ['scored', 'no-score'], enumName: 'ScoreState' }) state!:
    'scored' | 'no-score';
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) level!: number | null;
  @ApiProperty({
    type: OutcomeView,
    nullable: true,
    description: 'What it came to by name, beside a number or instead of one.',
  })
  outcome!: OutcomeView | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the figure counts: `level`, `percent`, `points` or the model’s own word.',
  })
  unit!: string | null;
  @ApiProperty({ type: ValueRangeView, nullable: true, description: 'Null where it is unbounded.' })
  range!: ValueRangeView | null;
  @ApiProperty({
    type: LevelsView,
    nullable: true,
    description: 'Null where the figure does not run from level to level.',
  })
  levels!: LevelsView | null;
  @ApiProperty({ description: 'Share of the questions below that were answered, 0–1.' })
  coverage!: number;
  @ApiProperty({ description: 'Questions below that count and are answered.' }) counted!: number;
  @ApiProperty({ description: 'Questions below that count; text does not.' }) questions!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The same figure in the round before.',
  })
  previousValue!: number | null;
  @ApiProperty({ type: Number, nullable: true }) previousLevel!: number | null;
  @ApiProperty({ type: OutcomeView, nullable: true }) previousOutcome!: OutcomeView | null;
  @ApiProperty({
    type: ChainedFigureView,
    nullable: true,
    description:
      'What it came to before under its own version, where `previousValue` is the same answers scored under this one; null elsewhere.',
  })
  previousChained!: ChainedFigureView | null;
  @ApiProperty({
    enum: linesBefore,
    enumName: 'LineBefore',
    nullable: true,
    description:
      'Whether the figure can be held against the round before: `comparable`, `chained` (scored again under this version), `break` (its questions or the way it is made are others), `new-line` (it is new), `unplanned` (nobody has said what became of the old version); null where there is no round before.',
  })
  previousLine!: LineBefore | null;
  @ApiProperty({ description: 'The result in one sentence, in the language asked for.' })
  sentence!: string;
  @ApiProperty({
    description:
      'By which rule, from how many parts, what was left out and why, in words, in the language asked for.',
  })
  account!: string;
  @ApiProperty({ type: [ContributionView] }) contributions!: ContributionView[];
}

/** A figure with everything that it comes from, down to the single answer. */
export class ExplanationView extends NodeScoreView {
  @ApiProperty({ type: () => [ExplanationView] }) children!: ExplanationView[];
}

export class LiftChangeView {
  @ApiProperty() question!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The unit whose answer it is; null where the municipality answered as one.',
  })
  unitTitle!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: Number, nullable: true }) from!: number | null;
  @ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  to!: unknown;
  @ApiProperty({ description: 'The answer to reach in words, in the language asked for.' })
  toWords!: string;
  @ApiProperty({
    description: 'What the step to reach looks like; empty where the model does not say.',
  })
  description!: string;
}

/** A smallest set of changed answers that lifts a dimension, tried by scoring again. */
export class LiftView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: Number, nullable: true }) fromLevel!: number | null;
  @ApiProperty() toLevel!: number;
  @ApiProperty() toValue!: number;
  @ApiProperty({ description: 'Whether every smaller set was tried.' }) smallest!: boolean;
  @ApiProperty({ type: [LiftChangeView] }) changes!: LiftChangeView[];
}

/** What the whole or a dimension comes to by one unit's answers alone. */
export class UnitFigureView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) level!: number | null;
  @ApiProperty({ type: OutcomeView, nullable: true }) outcome!: OutcomeView | null;
}

/** A unit that answered, and what its answers alone come to. */
export class UnitScoreView {
  @ApiProperty({ format: 'uuid' }) unitId!: string;
  @ApiProperty({ description: 'Its name when it was submitted.' }) title!: string;
  @ApiProperty({ description: 'How much it was given to count among the others.' }) weight!: number;
  @ApiProperty({ description: 'Questions it answered.' }) answered!: number;
  @ApiProperty({ type: [UnitFigureView], description: 'The whole first, then its dimensions.' })
  figures!: UnitFigureView[];
}

export class ResultPluginView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: string;
  @ApiProperty({ description: 'Its name, in the language asked for.' }) title!: string;
}

/** A result that explains itself. */
@ApiExtraModels(...pictureModels)
export class ResultView {
  @ApiProperty({ format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ enum: ['submitted', 'frozen'], enumName: 'ResultState' }) state!:
    'submitted' | 'frozen';
  @ApiProperty() organisationName!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) submittedBy!: string | null;
  @ApiProperty({
    type: TextView,
    nullable: true,
    description: 'Title of the round before, where there is one of the same model.',
  })
  previousTitle!: TextView | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The version that the round before was answered on.',
  })
  previousVersion!: number | null;
  @ApiProperty({
    description:
      'Whether the round before is still to be scored under this version: figures whose lines are chained have no `previousValue` until then.',
  })
  chainWaits!: boolean;
  @ApiProperty() modelVersion!: number;
  @ApiProperty() modelHash!: string;
  @ApiProperty() inputHash!: string;
  @ApiProperty({ type: ResultPluginView }) plugin!: ResultPluginView;
  @ApiProperty({
    type: [NodeScoreView],
    description: 'The model first, then every node, parents before children.',
  })
  nodes!: NodeScoreView[];
  @ApiProperty(picturesProperty) views!: readonly ScoreView[];
  @ApiProperty({ type: [String], description: 'Dimensions with the highest figure.' })
  strongest!: string[];
  @ApiProperty({ type: [String], description: 'Dimensions with the lowest figure.' })
  weakest!: string[];
  @ApiProperty({ type: [LiftView] }) lifts!: LiftView[];
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why nothing is said of what would lift the result; null when it is.',
  })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({
    type: [UnitScoreView],
    description:
      'The units that answered, for the municipality itself; empty where it answered as one.',
  })
  units!: UnitScoreView[];
}

const valueProperty = {
  oneOf: [
    { type: 'number' },
    { type: 'string' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
  ],
};

/** The answer that an action is to lead to. */
export class LeadsToView {
  @ApiProperty() question!: string;
  @ApiProperty({ description: 'Title of the question, in the language asked for.' }) title!: string;
  @ApiProperty(valueProperty) value!: unknown;
  @ApiProperty({ description: 'The answer in words, in the language asked for.' }) words!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit whose answer it is; null for the municipality, and for all its units.',
  })
  unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitTitle!: string | null;
}

export class WriteLeadsTo {
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) question!: string;
  @ApiProperty(valueProperty) @IsDefined() value!: unknown;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  unit?: string | null;
}

export const actionStates = ['planned', 'under-way', 'done', 'dropped'] as const;

export class ActionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() nodeKey!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty() measure!: string;
  @ApiProperty({ type: LeadsToView, nullable: true }) leadsTo!: LeadsToView | null;
  @ApiProperty({ enum: actionStates, enumName: 'ActionState' })
  state!: (typeof actionStates)[number];
  @ApiProperty() version!: number;
}

export class ActionsView {
  @ApiProperty({ type: [ActionView] }) actions!: ActionView[];
}

export class WriteAction {
  @ApiProperty({ maxLength: 100, description: 'The question or dimension it lifts.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  nodeKey!: string;
  @ApiProperty({ maxLength: 300 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title!: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  dueOn?: string | null;
  @ApiProperty({ maxLength: 1000 }) @IsString() @MaxLength(1000) measure!: string;
  @ApiPropertyOptional({
    type: WriteLeadsTo,
    nullable: true,
    description: 'The answer it is to lead to, by its deadline.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => WriteLeadsTo)
  leadsTo?: WriteLeadsTo | null;
  @ApiProperty({ enum: actionStates, enumName: 'ActionState' })
  @IsIn(actionStates)
  state!: (typeof actionStates)[number];
}

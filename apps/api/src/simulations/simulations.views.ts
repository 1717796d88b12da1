import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
} from 'class-validator';
import { simulationParts, type SimulationPart } from '@erfa/model-lab';
import { TextView } from '../models/models.views';

const json = { type: 'object', additionalProperties: true } as const;
export const movementKinds = ['level', 'value'] as const;

export class SimulateDraft {
  @ApiPropertyOptional({
    ...{ type: 'array', items: json, maxItems: 500 },
    description:
      'Changes that are not saved yet, as they are sent to `changes`; nothing is kept of them.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  changes?: Record<string, unknown>[];
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A closed round of the predecessor; the latest without it.',
  })
  @IsOptional()
  @IsUUID()
  round?: string;
  @ApiPropertyOptional({
    ...{ enum: simulationParts, enumName: 'SimulationPart', isArray: true },
    description: 'What to compute; `figures` alone without it. The others take longer.',
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(simulationParts, { each: true })
  parts?: SimulationPart[];
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'A UUID of the page’s own: a newer request with it stops an older one for the same parts.',
  })
  @IsOptional()
  @IsUUID()
  page?: string;
}

export class SimulatedRoundView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({
    format: 'date',
    description:
      'The last day of the round: the one that was planned, or the day on which it was closed before that.',
  })
  closesOn!: string;
  @ApiProperty({ description: 'How many municipalities’ answers are frozen in it.' })
  answering!: number;
}

export class LevelCountView {
  @ApiProperty() level!: number;
  @ApiProperty({ description: 'About how many, in threes; 0 is few or none.' }) count!: number;
}

export class SimulatedQuartilesView {
  @ApiProperty() lower!: number;
  @ApiProperty() median!: number;
  @ApiProperty() upper!: number;
}

export class SimulatedDistributionView {
  @ApiProperty({ description: 'About how many have a score.' }) scored!: number;
  @ApiProperty({
    type: [LevelCountView],
    nullable: true,
    description: 'Lowest first; null without levels.',
  })
  levels!: LevelCountView[] | null;
  @ApiProperty({ type: SimulatedQuartilesView, nullable: true })
  quartiles!: SimulatedQuartilesView | null;
  @ApiProperty({ type: Number, nullable: true, description: 'To a hundredth.' })
  mean!: number | null;
}

export class SimulatedMovementView {
  @ApiProperty({ enum: movementKinds, enumName: 'MovementKind' })
  by!: (typeof movementKinds)[number];
  @ApiProperty({ description: 'About how many, as all of these.' }) rise!: number;
  @ApiProperty() stay!: number;
  @ApiProperty() fall!: number;
  @ApiProperty({ description: 'With a score under the draft alone.' }) gained!: number;
  @ApiProperty({ description: 'With a score under the old version alone.' }) lost!: number;
  @ApiProperty({ description: 'Without a score under both.' }) neither!: number;
}

export class SimulatedNodeView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ description: 'The model itself; the others are its dimensions.' }) whole!: boolean;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({
    type: SimulatedDistributionView,
    nullable: true,
    description: 'Null where the old version does not have it, or too few have a score.',
  })
  before!: SimulatedDistributionView | null;
  @ApiProperty({ type: SimulatedDistributionView, nullable: true })
  after!: SimulatedDistributionView | null;
  @ApiProperty({ type: SimulatedMovementView, nullable: true })
  movement!: SimulatedMovementView | null;
}

export class NoScoreReasonView {
  @ApiProperty({ description: 'The plugin’s code.' }) reason!: string;
  @ApiProperty({ type: TextView, nullable: true, description: 'The plugin’s words.' })
  text!: TextView | null;
  @ApiProperty({ description: 'About how many.' }) count!: number;
}

export class ReachedAnswersView {
  @ApiProperty({ description: 'About how many answers reach the draft’s questions as they are.' })
  carried!: number;
  @ApiProperty({
    description:
      'About how many old answers municipalities would have to confirm, each once, as the plan’s dry run counts them.',
  })
  toConfirm!: number;
  @ApiProperty({
    description:
      'About how many of the draft’s answers the figures count as they are proposed from those; what is split proposes to each part.',
  })
  proposed!: number;
  @ApiProperty({
    description: 'About how many old answers reach no question and rest in the archive.',
  })
  archived!: number;
  @ApiProperty({
    description:
      'About how many answers are missing to questions that are new, or that no old answer could be carried to.',
  })
  missing!: number;
}

export class SimulatedFiguresView {
  @ApiProperty({ type: [SimulatedNodeView], description: 'The whole first.' })
  nodes!: SimulatedNodeView[];
  @ApiProperty({ type: [NoScoreReasonView] }) reasons!: NoScoreReasonView[];
  @ApiProperty({ type: ReachedAnswersView }) reached!: ReachedAnswersView;
}

export class WeightEffectView {
  @ApiProperty() weight!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Change of the mean of the whole, to a hundredth.',
  })
  meanChange!: number | null;
  @ApiProperty({ description: 'About how many stand at another level.' }) changed!: number;
}

export class SimulatedWeightView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty() weight!: number;
  @ApiProperty({ description: 'What is added and taken away.' }) step!: number;
  @ApiProperty({ description: 'How much of the whole it makes up, 0 to 1.' }) share!: number;
  @ApiProperty({ type: WeightEffectView }) up!: WeightEffectView;
  @ApiProperty({ type: WeightEffectView, nullable: true, description: 'Null for a weight of 0.' })
  down!: WeightEffectView | null;
}

export class SimulatedWeightsView {
  @ApiProperty({ type: [SimulatedWeightView], description: 'Most effect first.' })
  weights!: SimulatedWeightView[];
  @ApiProperty({
    description: 'How many weights there are; those that make up most of the whole were tried.',
  })
  of!: number;
}

export class StepCountView {
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] })
  value!: number | string | boolean;
  @ApiProperty({ type: TextView, nullable: true }) title!: TextView | null;
  @ApiProperty({ description: 'About how many; 0 is few or none.' }) count!: number;
}

export class SimulatedItemView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty() dimension!: string;
  @ApiProperty() asked!: number;
  @ApiProperty({ description: 'About how many, as all counts here.' }) answered!: number;
  @ApiProperty() notApplicable!: number;
  @ApiProperty() dontKnow!: number;
  @ApiProperty() unanswered!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'At the lowest value of the scale; null where too few answered.',
  })
  floor!: number | null;
  @ApiProperty({ type: Number, nullable: true }) ceiling!: number | null;
  @ApiProperty({ type: [StepCountView], nullable: true }) steps!: StepCountView[] | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Corrected item–rest correlation within the dimension.',
  })
  discrimination!: number | null;
}

export class SamePairView {
  @ApiProperty() first!: string;
  @ApiProperty() second!: string;
  @ApiProperty({ description: 'Spearman’s rank correlation.' }) rho!: number;
  @ApiProperty() n!: number;
}

export class ConsistencyView {
  @ApiProperty() dimension!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ type: Number, nullable: true, description: 'Cronbach’s alpha.' })
  alpha!: number | null;
  @ApiProperty() n!: number;
  @ApiProperty() questions!: number;
}

export class SimulatedItemsView {
  @ApiProperty({ type: [SimulatedItemView], description: 'In the order of the model.' })
  items!: SimulatedItemView[];
  @ApiProperty({ type: [SamePairView] }) same!: SamePairView[];
  @ApiProperty({ description: 'From which rank correlation on two questions are named.' })
  sameFrom!: number;
  @ApiProperty({ description: 'Over how many that answer both, at least.' }) fewestForSame!: number;
  @ApiProperty({ type: [ConsistencyView] }) consistency!: ConsistencyView[];
}

/** What becomes of a round's figures under a draft. Counted over answers that were mixed, and about. */
export class SimulationView {
  @ApiProperty({ description: 'The revision of the draft that was simulated.' }) revision!: number;
  @ApiProperty({ type: SimulatedRoundView }) round!: SimulatedRoundView;
  @ApiProperty({ type: [SimulatedRoundView], description: 'Those to choose from, newest first.' })
  rounds!: SimulatedRoundView[];
  @ApiProperty({ description: 'How many municipalities were scored again.' }) sheets!: number;
  @ApiProperty({ description: 'How many took part whose units answered; they are not counted.' })
  leftOut!: number;
  @ApiProperty({ description: 'Whether the plugin ships with Erfa; a stranger’s is slower.' })
  own!: boolean;
  @ApiProperty({ type: SimulatedFiguresView, nullable: true })
  figures!: SimulatedFiguresView | null;
  @ApiProperty({ type: SimulatedWeightsView, nullable: true })
  weights!: SimulatedWeightsView | null;
  @ApiProperty({ type: SimulatedItemsView, nullable: true }) items!: SimulatedItemsView | null;
}

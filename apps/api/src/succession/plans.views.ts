import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { operationKinds, toldFields, toldRuleFields } from '@erfa/model-lab';
import type {
  Aspect,
  ChangeReason,
  Comparability,
  Fate,
  Meaning,
  OperationKind,
  ToldField,
  ToldRuleField,
} from '@erfa/model-lab';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';
import { TextView } from '../models/models.views';
import { rescaleMethods, type RescaleMethod } from './rescale-choice';

const meanings = ['editorial', 'substantive'] as const;
const lines = ['comparable', 'chained', 'break', 'new-line', 'ended'] as const;
const chosenLines = ['comparable', 'chained', 'break'] as const;
const linkReasons = [
  'same-key',
  'alike',
  'part-of',
  'written',
  'nothing-alike',
  'decided',
] as const;
const aspects = ['rekeyed', 'renamed', 'reworded', 'rescaled', 'moved'] as const;
const countedFates = ['carried', 'to-confirm', 'archived', 'undisclosed'] as const;

const lineEnum = { enum: lines, enumName: 'Comparability' };
const meaningEnum = { enum: meanings, enumName: 'Meaning' };

/** A question or group as one of the two versions has it. */
export class PlanNodeView {
  @ApiProperty() key!: string;
  @ApiProperty({ description: 'Its place in the tree, such as `3.8`.' }) number!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ type: TextView, nullable: true, description: 'What is asked, beside the title.' })
  text!: TextView | null;
  @ApiProperty({ description: 'Groups above it.' }) depth!: number;
}

export class FateCountView {
  @ApiProperty({ enum: countedFates, enumName: 'CountedFate' }) fate!: Fate | 'undisclosed';
  @ApiProperty() answers!: number;
  @ApiProperty({ description: 'Municipalities with at least one such answer.' })
  municipalities!: number;
}

export class WordOverlapView {
  @ApiProperty({ description: 'Words that recur.' }) shared!: number;
  @ApiProperty({ description: 'Words of the longer text, without those that stand everywhere.' })
  of!: number;
}

export class ChangeReasonView {
  @ApiProperty({ enum: linkReasons, enumName: 'ChangeLink' }) link!: ChangeReason['link'];
  @ApiProperty({ type: WordOverlapView, nullable: true }) words!: WordOverlapView | null;
  @ApiProperty({
    type: [String],
    description: 'Words that turn the question and stand in one version alone.',
  })
  turning!: string[];
}

/** What was chosen, or stood before. */
export class PlanChoiceView {
  @ApiProperty({
    type: [String],
    nullable: true,
    description: 'Keys in the new version; none for retired; null as proposed.',
  })
  to!: string[] | null;
  @ApiProperty({ ...meaningEnum, nullable: true }) meaning!: Meaning | null;
  @ApiProperty({ ...lineEnum, nullable: true }) comparability!: Comparability | null;
  @ApiProperty({ enum: rescaleMethods, enumName: 'RescaleMethod', nullable: true })
  rescale!: RescaleMethod | null;
  @ApiProperty() note!: string;
}

export class PlanDecisionView {
  @ApiProperty({ description: 'Key in the old version.' }) key!: string;
  @ApiProperty({ description: 'To be sent back with the next choice.' }) version!: number;
  @ApiProperty({ type: PlanChoiceView, nullable: true, description: 'Null as proposed.' })
  choice!: PlanChoiceView | null;
  @ApiProperty({
    type: PlanChoiceView,
    nullable: true,
    description: 'What undoing goes back to; null for the proposal.',
  })
  before!: PlanChoiceView | null;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
}

/** What would become of the answers by each choice. */
export class PlanConsequencesView {
  @ApiProperty({ type: [FateCountView] }) editorial!: FateCountView[];
  @ApiProperty({ type: [FateCountView] }) substantive!: FateCountView[];
}

/** An answer without a certain counterpart on the new scale, and what each rule would propose for it. */
export class PlanRescaledAnswerView {
  @ApiProperty({ description: 'In words, on the old scale.' }) answer!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where nothing is proposed.' })
  proportional!: string | null;
  @ApiProperty({ type: String, nullable: true }) clamp!: string | null;
}

/** How answers reach another scale. */
export class PlanRescaleView {
  @ApiProperty({
    enum: rescaleMethods,
    enumName: 'RescaleMethod',
    nullable: true,
    description: 'The rule that holds; null where none proposes anything.',
  })
  method!: RescaleMethod | null;
  @ApiProperty({ type: [PlanRescaledAnswerView] }) answers!: PlanRescaledAnswerView[];
}

/** A text of a question or group that reads otherwise. */
export class PlanTextChangeView {
  @ApiProperty({ enum: toldFields, enumName: 'PlanTextField' }) field!: ToldField;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The value of a step, or what stands for an answer on the scale.',
  })
  part!: string | null;
  @ApiProperty({
    enum: ['da', 'en'],
    enumName: 'PlanTextLanguage',
    isArray: true,
    description: 'The languages it reads otherwise in.',
  })
  languages!: ('da' | 'en')[];
  @ApiProperty({
    type: TextView,
    description: 'Empty where there was none, or where the language reads the same.',
  })
  old!: TextView;
  @ApiProperty({ type: TextView }) new!: TextView;
}

/** Something that makes answers count otherwise. */
export class PlanRuleWordsView {
  @ApiProperty({ type: TextView }) name!: TextView;
  @ApiProperty({ type: TextView, nullable: true }) old!: TextView | null;
  @ApiProperty({ type: TextView, nullable: true }) new!: TextView | null;
}

export class PlanRuleChangeView {
  @ApiProperty({ type: PlanNodeView, nullable: true, description: 'Null for the model itself.' })
  node!: PlanNodeView | null;
  @ApiProperty({ enum: toldRuleFields, enumName: 'PlanRuleField' }) field!: ToldRuleField;
  @ApiProperty({ type: String, nullable: true, description: 'Of an option.' })
  name!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where there was none, or where it is more than a word.',
  })
  old!: string | null;
  @ApiProperty({ type: String, nullable: true }) new!: string | null;
  @ApiProperty({
    type: PlanRuleWordsView,
    nullable: true,
    description: 'Of an option that the plugin knows: what it and its values are called.',
  })
  words!: PlanRuleWordsView | null;
}

export class PlanProposalView {
  @ApiProperty({ enum: operationKinds, enumName: 'OperationKind' }) kind!: OperationKind;
  @ApiProperty({ type: [String] }) to!: string[];
  @ApiProperty(meaningEnum) meaning!: Meaning;
}

export class PlanOperationView {
  @ApiProperty({ enum: ['question', 'group'], enumName: 'PlanNodeKind' }) of!: 'question' | 'group';
  @ApiProperty({ enum: operationKinds, enumName: 'OperationKind' }) kind!: OperationKind;
  @ApiProperty({ type: [PlanNodeView] }) from!: PlanNodeView[];
  @ApiProperty({ type: [PlanNodeView] }) to!: PlanNodeView[];
  @ApiProperty({ enum: aspects, enumName: 'ChangeAspect', isArray: true }) aspects!: Aspect[];
  @ApiProperty(meaningEnum) meaning!: Meaning;
  @ApiProperty({ type: PlanProposalView }) proposed!: PlanProposalView;
  @ApiProperty({ type: ChangeReasonView }) reason!: ChangeReasonView;
  @ApiProperty({ ...lineEnum, description: 'By the rule.' }) follows!: Comparability;
  @ApiProperty({ ...lineEnum, description: 'As it is, where somebody lowered or raised it.' })
  comparability!: Comparability;
  @ApiProperty({
    description:
      'Whether its line is chained over the last round: its answers are scored under both versions.',
  })
  bridged!: boolean;
  @ApiProperty({
    description: 'Whether its line was raised before the latest changes of it or below it.',
  })
  raisedBefore!: boolean;
  @ApiProperty({
    type: [PlanTextChangeView],
    description: 'The texts that read otherwise, where one became one.',
  })
  changes!: PlanTextChangeView[];
  @ApiProperty({ type: [PlanDecisionView], description: 'What was last decided, by old key.' })
  decisions!: PlanDecisionView[];
  @ApiProperty({ type: [FateCountView] }) counts!: FateCountView[];
  @ApiProperty({ type: PlanConsequencesView, nullable: true })
  consequences!: PlanConsequencesView | null;
  @ApiProperty({
    type: PlanRescaleView,
    nullable: true,
    description: 'Null where there is no rule to choose.',
  })
  rescale!: PlanRescaleView | null;
}

export class PlanVersionView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  @ApiProperty() key!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty() questions!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt!: string | null;
}

export class PlanTriedRoundView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({
    format: 'date',
    description:
      'The last day of the round: the one that was planned, or the day on which it was closed before that.',
  })
  closesOn!: string;
}

/** What the plan would do to the frozen answers of the last round. */
export class PlanDryRunView {
  @ApiProperty({ type: PlanTriedRoundView }) round!: PlanTriedRoundView;
  @ApiProperty({ description: 'False where too few took part for counts to be told.' })
  told!: boolean;
  @ApiProperty({ description: 'Municipalities that answered, also where no counts are told.' })
  municipalities!: number;
  @ApiProperty() answers!: number;
  @ApiProperty({ type: [FateCountView] }) counts!: FateCountView[];
}

/** Unchanged questions, which are not listed one by one. */
export class PlanKeptView {
  @ApiProperty() questions!: number;
  @ApiProperty({ type: [FateCountView] }) counts!: FateCountView[];
}

export class PlanApprovalView {
  @ApiProperty({ type: String, nullable: true }) approvedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) approvedAt!: string;
  @ApiProperty({ description: 'Whether the plan is still the one that was approved.' })
  stands!: boolean;
}

export class PlanFaultView {
  @ApiProperty() code!: string;
  @ApiProperty() key!: string;
  @ApiProperty() message!: string;
}

/** What changes with a new version, and what becomes of the answers. */
export class PlanView {
  @ApiProperty({ format: 'uuid' }) draftId!: string;
  @ApiProperty() revision!: number;
  @ApiProperty({ description: 'Whether the version is published: nothing is decided any more.' })
  published!: boolean;
  @ApiProperty({ description: 'Of the plan with both versions; what an approval names.' })
  hash!: string;
  @ApiProperty({ type: PlanVersionView }) before!: PlanVersionView;
  @ApiProperty({ type: PlanVersionView }) after!: PlanVersionView;
  @ApiProperty({ ...lineEnum, description: 'The line of the model’s own figure.' })
  comparability!: Comparability;
  @ApiProperty({ description: 'Whether that line is chained over the last round.' })
  bridged!: boolean;
  @ApiProperty({ type: PlanKeptView }) kept!: PlanKeptView;
  @ApiProperty({
    type: [PlanOperationView],
    description:
      'What changed or was decided about, and all groups, in the order of the new version; then what is retired.',
  })
  operations!: PlanOperationView[];
  @ApiProperty({
    type: [PlanRuleChangeView],
    description: 'Weights, conditions and other rules that make answers count otherwise.',
  })
  rules!: PlanRuleChangeView[];
  @ApiProperty({
    type: [PlanNodeView],
    description: 'Questions of the new version that an old one may be said to have become.',
  })
  questions!: PlanNodeView[];
  @ApiProperty({
    type: [PlanDecisionView],
    description: 'Choices that name what is not there any more.',
  })
  setAside!: PlanDecisionView[];
  @ApiProperty({ type: [PlanFaultView], description: 'What keeps the plan from being approved.' })
  faults!: PlanFaultView[];
  @ApiProperty({ type: PlanDryRunView, nullable: true, description: 'Null before any round.' })
  dryRun!: PlanDryRunView | null;
  @ApiProperty({ type: PlanApprovalView, nullable: true }) approval!: PlanApprovalView | null;
}

export class ChooseRescale {
  @ApiProperty({ enum: rescaleMethods, enumName: 'RescaleMethod' })
  @IsIn(rescaleMethods)
  method!: RescaleMethod;
}

/** What KL decides about one question or group of the old version. What is left out is as proposed. */
export class DecidePlan {
  @ApiPropertyOptional({
    type: [String],
    nullable: true,
    maxItems: 20,
    description: 'Keys in the new version that it became; none for retired.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  to?: string[] | null;
  @ApiPropertyOptional({ ...meaningEnum, nullable: true })
  @IsOptional()
  @IsIn(meanings)
  meaning?: Meaning | null;
  @ApiPropertyOptional({
    type: ChooseRescale,
    nullable: true,
    description: 'How answers that the new scale does not have are proposed on it.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ChooseRescale)
  rescale?: ChooseRescale | null;
  @ApiPropertyOptional({ enum: chosenLines, enumName: 'ChosenLine', nullable: true })
  @IsOptional()
  @IsIn(chosenLines)
  comparability?: (typeof chosenLines)[number] | null;
  @ApiPropertyOptional({ maxLength: 1000, description: 'Why; needed to raise a line.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Trimmed()
  note?: string;
}

export class ApprovePlan {
  @ApiProperty({ maxLength: 100, description: 'The hash of the plan that was looked at.' })
  @IsString()
  @MaxLength(100)
  hash!: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type EffortSize, effortSizes, mostEffortDays } from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  IsString,
} from 'class-validator';
import { PluginProblemView } from '../models/models.views';
import { LevelsView, ValueRangeView } from './figures.views';
import { LiftChangeView } from './results.views';

const goals = ['level', 'value'] as const;
const goalProperty = { enum: goals, enumName: 'GoalKind' };

/** Where a figure stands. */
export class StandingView {
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) level!: number | null;
}

/** One changed answer of a way, and what it takes. */
export class WayChangeView extends LiftChangeView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) unit!: string | null;
  @ApiProperty({ description: 'The effort it counts, in working days of one person.' })
  days!: number;
  @ApiProperty({
    description: 'Whether the municipality has said so; else the usual effort counts.',
  })
  estimated!: boolean;
}

/** A cheapest set of changed answers that reaches a goal, tried by scoring again. */
export class WayView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty(goalProperty) reachedAt!: (typeof goals)[number];
  @ApiProperty() least!: number;
  @ApiProperty({
    enum: ['found', 'reached', 'out-of-reach', 'no-level'],
    enumName: 'WayState',
    description:
      '`out-of-reach`: all questions at their highest answer do not reach it; `no-level`: the figure has no levels.',
  })
  state!: 'found' | 'reached' | 'out-of-reach' | 'no-level';
  @ApiProperty({ type: StandingView, nullable: true }) from!: StandingView | null;
  @ApiProperty({
    type: StandingView,
    nullable: true,
    description: 'Where the changes lead; out of reach, the best there is.',
  })
  to!: StandingView | null;
  @ApiProperty({ type: [WayChangeView] }) changes!: WayChangeView[];
  @ApiProperty({ description: 'The effort of all changes, in working days of one person.' })
  days!: number;
  @ApiProperty({ description: 'Whether it is proved that no other set costs less.' })
  cheapest!: boolean;
  @ApiProperty({ description: 'The way in words, in the language asked for.' }) sentence!: string;
}

/** How far it is to a target, and how urgent. */
export class GapView {
  @ApiProperty({ description: 'What is missing, on the figure’s own scale or in levels.' })
  distance!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Weight of the gap in per cent of the longest there can be; null without a range.',
  })
  percent!: number | null;
  @ApiProperty({
    enum: ['high', 'medium', 'low', 'none'],
    enumName: 'GapPriority',
    nullable: true,
    type: String,
  })
  priority!: 'high' | 'medium' | 'low' | 'none' | null;
}

export class TargetView {
  @ApiProperty() nodeKey!: string;
  @ApiProperty() title!: string;
  @ApiProperty(goalProperty) reachedAt!: (typeof goals)[number];
  @ApiProperty() least!: number;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: StandingView }) now!: StandingView;
  @ApiProperty({ type: GapView }) gap!: GapView;
  @ApiProperty({ type: StandingView, description: 'As planned by its day.' })
  projected!: StandingView;
  @ApiProperty({
    enum: ['reached', 'planned', 'late', 'short'],
    enumName: 'TargetState',
    description:
      '`planned`: what is planned reaches it in time; `late`: it does, but later; `short`: it does not.',
  })
  state!: 'reached' | 'planned' | 'late' | 'short';
  @ApiProperty({ description: 'How the target stands, in the language asked for.' })
  sentence!: string;
  @ApiProperty({
    type: WayView,
    nullable: true,
    description: 'What is missing beyond what is planned by its day; null where nothing is.',
  })
  missing!: WayView | null;
}

export class OutlookPointView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) level!: number | null;
}

/** One figure over time: today first, then each day on which something planned comes in. */
export class OutlookLineView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: ValueRangeView, nullable: true }) range!: ValueRangeView | null;
  @ApiProperty({ type: LevelsView, nullable: true }) levels!: LevelsView | null;
  @ApiProperty({ type: [OutlookPointView] }) points!: OutlookPointView[];
  @ApiProperty({ description: 'The line in words, in the language asked for.' }) sentence!: string;
}

export class OutlookStepView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ type: [String], description: 'Titles of the actions that come in that day.' })
  actions!: string[];
}

/** An action whose planned answer does not count, and why. */
export class LeftOutView {
  @ApiProperty({ format: 'uuid' }) action!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['dropped', 'no-day', 'overdue', 'no-more'], enumName: 'LeftOutWhy' })
  why!: 'dropped' | 'no-day' | 'overdue' | 'no-more';
  @ApiProperty({ description: 'Why, in the language asked for.' }) sentence!: string;
}

export class EffortView {
  @ApiProperty() question!: string;
  @ApiProperty({ enum: effortSizes, enumName: 'EffortSize', nullable: true, type: String })
  size!: EffortSize | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Working days of one person.' })
  days!: number | null;
  @ApiProperty() version!: number;
}

/** What a municipality aims at, and where what it has planned leads. */
export class TargetsView {
  @ApiProperty({ type: [TargetView], description: 'The most urgent gap first.' })
  targets!: TargetView[];
  @ApiProperty({
    type: [OutlookLineView],
    description: 'The whole, the dimensions, and what has a target.',
  })
  lines!: OutlookLineView[];
  @ApiProperty({ type: [OutlookStepView] }) steps!: OutlookStepView[];
  @ApiProperty({ type: [LeftOutView] }) left!: LeftOutView[];
  @ApiProperty({ type: [EffortView] }) efforts!: EffortView[];
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why nothing is said of what is ahead; null when it is.',
  })
  pluginProblem!: PluginProblemView | null;
}

export class WriteTarget {
  @ApiProperty(goalProperty) @IsIn(goals) reachedAt!: (typeof goals)[number];
  @ApiProperty({ description: 'At least this level, or this value on the figure’s own scale.' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  least!: number;
  @ApiProperty({ format: 'date' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  dueOn!: string;
}

export class WriteEffort {
  @ApiPropertyOptional({ enum: effortSizes, enumName: 'EffortSize', nullable: true, type: String })
  @IsOptional()
  @IsIn(effortSizes)
  size?: EffortSize | null;
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 1, maximum: mostEffortDays })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostEffortDays)
  days?: number | null;
}

/** Which way is asked for. */
export class ChooseGoal {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) node!: string;
  @ApiProperty(goalProperty) @IsIn(goals) reachedAt!: (typeof goals)[number];
  @ApiProperty() @Type(() => Number) @IsNumber() least!: number;
}

export class BetterAnswerView {
  @ApiProperty({
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  value!: unknown;
  @ApiProperty({ description: 'The answer in words, in the language asked for.' }) words!: string;
}

/** Answers to a question that count more than the one given, lowest first. */
export class BetterAnswersView {
  @ApiProperty({ type: [BetterAnswerView] }) answers!: BetterAnswerView[];
}

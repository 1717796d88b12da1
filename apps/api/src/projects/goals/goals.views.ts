import { ApiProperty } from '@nestjs/swagger';
import {
  benefitStatuses,
  portfolioLimits,
  projectPhases,
  projectStates,
  type BenefitStatus,
  type ProjectPhase,
  type ProjectState,
} from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { TextView } from '../../models/models.views';
import { NeedModelView } from '../needs/needs.views';

export class AddStrategyGoal {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title!: string;
  @ApiProperty({ minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) beginsYear!: number;
  @ApiProperty({ minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) endsYear!: number;
  @ApiProperty({ maxLength: 200, description: 'The strategy or policy that it stands in.' })
  @Trimmed()
  @IsString()
  @MaxLength(200)
  source!: string;
}

/** A goal as it is to be. */
export class ChangeStrategyGoal extends AddStrategyGoal {
  @ApiProperty({ description: 'Nobody pursues it any longer; what points to it goes on pointing.' })
  @IsBoolean()
  retired!: boolean;
}

export class StrategyGoalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() beginsYear!: number;
  @ApiProperty() endsYear!: number;
  @ApiProperty() source!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn!: string | null;
  @ApiProperty() version!: number;
}

export class WriteProjectGoals {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: portfolioLimits.goals })
  @IsArray()
  @ArrayMaxSize(portfolioLimits.goals)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  goals!: string[];
}

/** A goal that was chosen for a project. */
export class ChosenGoalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

export class GoalDimensionKey {
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) modelKey!: string;
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) nodeKey!: string;
}

export class WriteGoalDimensions {
  @ApiProperty({ type: [GoalDimensionKey], maxItems: portfolioLimits.dimensions })
  @IsArray()
  @ArrayMaxSize(portfolioLimits.dimensions)
  @ValidateNested({ each: true })
  @Type(() => GoalDimensionKey)
  dimensions!: GoalDimensionKey[];
}

/** A project that serves a goal, or none. */
export class GoalProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' }) state!: ProjectState;
}

/** A benefit that leads to a goal in its project's map. */
export class GoalBenefitView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty() projectTitle!: string;
  @ApiProperty({ enum: benefitStatuses, enumName: 'BenefitStatus' }) status!: BenefitStatus;
}

/** A dimension that a goal is about, with the municipality's latest figure. */
export class GoalDimensionView {
  @ApiProperty() modelKey!: string;
  @ApiProperty() nodeKey!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ type: Number, nullable: true, description: 'Null where it was not measured.' })
  value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) level!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty({ type: TextView, nullable: true }) round!: TextView | null;
}

/** A goal with everything that points to it. */
export class GoalInUseView {
  @ApiProperty({ type: StrategyGoalView }) goal!: StrategyGoalView;
  @ApiProperty({ type: [GoalProjectView] }) projects!: GoalProjectView[];
  @ApiProperty({ type: [GoalBenefitView] }) benefits!: GoalBenefitView[];
  @ApiProperty({ type: [GoalDimensionView] }) dimensions!: GoalDimensionView[];
}

export class GoalsOverviewView {
  @ApiProperty({ type: [GoalInUseView] }) goals!: GoalInUseView[];
  @ApiProperty({ type: [GoalProjectView], description: 'Projects that go on and serve no goal.' })
  projectsWithout!: GoalProjectView[];
  @ApiProperty({ type: [NeedModelView], description: 'Models in use, with their dimensions.' })
  models!: NeedModelView[];
  @ApiProperty() mayWrite!: boolean;
}

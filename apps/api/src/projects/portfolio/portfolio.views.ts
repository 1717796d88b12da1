import { ApiProperty } from '@nestjs/swagger';
import {
  decisionKinds,
  portfolioLimits,
  portfolioTones,
  projectKinds,
  projectPhases,
  projectStates,
  type DecisionKind,
  type PortfolioFilter,
  type PortfolioTone,
  type ProjectKind,
  type ProjectPhase,
  type ProjectState,
  type RiskWeight,
} from '@erfa/domain';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';

const riskWeights = ['low', 'medium', 'high'] as const satisfies readonly RiskWeight[];

/** What is to be decided next. */
export class PortfolioDecisionView {
  @ApiProperty({ enum: decisionKinds, enumName: 'DecisionKind' }) kind!: DecisionKind;
  @ApiProperty({ description: 'Empty where its kind says it all.' }) title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedOn!: string | null;
}

/** The parts of a project on a timeline. */
export class PortfolioSpanView {
  @ApiProperty({ format: 'date' }) beginsOn!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Under begins: decided, else planned.',
  })
  duringOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'It goes live.' })
  afterOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Followed until.' })
  endsOn!: string | null;
}

export class PortfolioUnitView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

const money = (description: string): PropertyDecorator =>
  ApiProperty({ type: Number, nullable: true, description: `${description} In øre.` });

/** A project among all. Money is in øre; null is not known. */
export class PortfolioProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' }) kind!: ProjectKind;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' }) state!: ProjectState;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: String, nullable: true }) managerName!: string | null;
  @ApiProperty({ type: [PortfolioUnitView] }) units!: PortfolioUnitView[];
  @ApiProperty({ type: [String], format: 'uuid' }) goalIds!: string[];
  @ApiProperty({ enum: portfolioTones, enumName: 'PortfolioTone' }) tone!: PortfolioTone;
  @ApiProperty({ description: 'In two to five words, in the language asked for.' }) status!: string;
  @ApiProperty({ description: 'Where to act, below the project’s own address.' }) path!: string;
  @money('One-off expense of the version that was decided last.') decided!: number | null;
  @money('One-off expense as it became where that is known, else as the case has it now.')
  expected!: number | null;
  @money('What benefits in money promise in a full year, by their cards.')
  promised!: number | null;
  @money('What their newest measurements show in a full year.') proven!: number | null;
  @money('What those of them promise that were measured: what is proven is held against it.')
  promisedMeasured!: number | null;
  @money('What the lines of the business case gain in money in a full year.')
  inCase!: number | null;
  @ApiProperty() openRisks!: number;
  @ApiProperty({ enum: riskWeights, enumName: 'RiskWeight', nullable: true, type: String })
  worstRisk!: RiskWeight | null;
  @ApiProperty({ type: PortfolioDecisionView, nullable: true })
  nextDecision!: PortfolioDecisionView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ type: PortfolioSpanView }) span!: PortfolioSpanView;
}

export class PortfolioGoalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

/** A view of the portfolio that was saved. */
export class PortfolioSavedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'What stands after the question mark of the page’s address.' })
  query!: string;
  @ApiProperty() shared!: boolean;
  @ApiProperty() ownerName!: string;
  @ApiProperty() mayChange!: boolean;
  @ApiProperty() version!: number;
}

/** All projects that the caller sees, by title. */
export class PortfolioView {
  @ApiProperty({ type: [PortfolioProjectView] }) projects!: PortfolioProjectView[];
  @ApiProperty({ type: [PortfolioGoalView], description: 'Goals that are pursued.' })
  goals!: PortfolioGoalView[];
  @ApiProperty({ type: [PortfolioSavedView] }) views!: PortfolioSavedView[];
  @ApiProperty({ description: 'Whether the caller may share views with the organisation.' })
  mayShare!: boolean;
  @ApiProperty({ format: 'date', description: 'Today in Denmark.' }) today!: string;
}

/** Something that takes a unit's time on a day. */
export class UnitLoadView {
  @ApiProperty({ format: 'uuid' }) unitId!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty() projectTitle!: string;
  @ApiProperty({ enum: ['go-live', 'training'], enumName: 'UnitLoadKind' })
  kind!: 'go-live' | 'training';
  @ApiProperty({ description: 'What a training is called; empty for going live.' }) title!: string;
  @ApiProperty({ format: 'date' }) on!: string;
}

/** Which projects are asked for; the same as in the page's address. */
export class AskPortfolio {
  @ApiProperty({ required: false, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @Matches(/^[0-9a-f-]{36}$/)
  unit?: string;
  @ApiProperty({ required: false, enum: portfolioTones, enumName: 'PortfolioTone' })
  @IsOptional()
  @IsIn(portfolioTones)
  status?: PortfolioTone;
  @ApiProperty({ required: false, enum: projectPhases, enumName: 'ProjectPhase' })
  @IsOptional()
  @IsIn(projectPhases)
  phase?: ProjectPhase;
  @ApiProperty({ required: false, description: 'A goal’s id, or `none`.' })
  @IsOptional()
  @Matches(/^([0-9a-f-]{36}|none)$/)
  goal?: string;
}

export const filterOf = ({ q, unit, status, phase, goal }: AskPortfolio): PortfolioFilter => ({
  ...{ words: q ?? '', unit: unit ?? null, tone: status ?? null },
  ...{ phase: phase ?? null, goal: goal ?? null },
});

/** A view as somebody saves it. */
export class WritePortfolioView {
  @ApiProperty({ minLength: 1, maxLength: portfolioLimits.viewName })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(portfolioLimits.viewName)
  name!: string;
  @ApiProperty({ maxLength: portfolioLimits.viewQuery })
  @IsString()
  @MaxLength(portfolioLimits.viewQuery)
  @Matches(/^[^#?\s]*$/)
  query!: string;
  @ApiProperty() @IsBoolean() shared!: boolean;
}

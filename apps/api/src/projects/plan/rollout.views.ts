import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  agreements,
  equipmentStates,
  planLimits,
  proposalStates,
  rolloutParts,
  type Agreement,
  type EquipmentState,
  type ProposalState,
  type RolloutPart,
} from '@erfa/domain';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { ColleagueView, PerhapsDay } from '../projects.views';

/** Property: a count of people. */
const People = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ minimum: 0, maximum: planLimits.people }),
    IsInt(),
    Min(0),
    Max(planLimits.people),
  );

/** Property: a count of people, or not said yet. */
const PerhapsPeople = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: planLimits.people }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(0),
    Max(planLimits.people),
  );

/** A unit's roll-out as it is written. */
export class WriteRollout {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The colleague who leads the unit, and may write this row.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  leaderId!: string | null;
  @PerhapsDay() agreedDay!: string | null;
  @PerhapsDay() ownGoLiveOn!: string | null;
  @PerhapsPeople() staff!: number | null;
  @PerhapsPeople() superusersWanted!: number | null;
  @People() superusers!: number;
  @People() trained!: number;
  @People() withAccess!: number;
  @ApiProperty({ enum: equipmentStates, enumName: 'EquipmentState', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null)
  @IsIn(equipmentStates)
  equipment!: EquipmentState | null;
  @PerhapsDay() checkedOn!: string | null;
  @ApiProperty({ maxLength: planLimits.note })
  @IsString()
  @MaxLength(planLimits.note)
  note!: string;
}

/** What a unit's leader says to their staff, and when they meet. */
export class WriteSays {
  @ApiProperty({
    maxLength: planLimits.says,
    description: 'In this unit’s own words; empty is what the project says.',
  })
  @IsString()
  @MaxLength(planLimits.says)
  says!: string;
  @PerhapsDay() meetsOn!: string | null;
}

/** That it was said. */
export class TellSaid {
  @ApiProperty({
    maxLength: planLimits.says,
    description: 'What was said: the text as it was read.',
  })
  @IsString()
  @MaxLength(planLimits.says)
  said!: string;
  @ApiProperty({ description: 'False where it was not said after all.' })
  @IsBoolean()
  told!: boolean;
}

export class WriteUntrained {
  @ApiProperty({ maxLength: planLimits.name })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(planLimits.name)
  name!: string;
}

export class WriteCheck {
  @ApiProperty({ maxLength: planLimits.checkTitle })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(planLimits.checkTitle)
  title!: string;
  @ApiProperty({
    minimum: -planLimits.checkWeeks,
    maximum: planLimits.checkWeeks,
    description: 'Weeks before the unit goes live; negative after it.',
  })
  @IsInt()
  @Min(-planLimits.checkWeeks)
  @Max(planLimits.checkWeeks)
  weeksBefore!: number;
}

export class TickCheck {
  @ApiProperty() @IsBoolean() done!: boolean;
}

export class RolloutCheckView extends WriteCheck {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'How many units have done it.' }) done!: number;
  @ApiProperty() version!: number;
}

export class UntrainedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** Another day of going live, for a unit. */
export class ProposeDay {
  @ApiProperty({ format: 'date', description: 'A day to come, and not the one that stands.' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  day!: string;
  @ApiProperty({ minLength: 1, maxLength: planLimits.proposal })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(planLimits.proposal)
  reason!: string;
}

/** What whoever leads the project answers. */
export class AnswerProposal {
  @ApiProperty({ description: 'True moves the unit’s day.' }) @IsBoolean() accepted!: boolean;
  @ApiProperty({ maxLength: planLimits.proposal, description: 'A no has a word with it.' })
  @Trimmed()
  @IsString()
  @MaxLength(planLimits.proposal)
  answer!: string;
}

export class DayProposalView {
  @ApiProperty({ enum: proposalStates, enumName: 'ProposalState' }) state!: ProposalState;
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) proposedOn!: string;
  @ApiProperty({ type: String, nullable: true }) proposedByName!: string | null;
  @ApiProperty() answer!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredByName!: string | null;
  @ApiProperty() version!: number;
}

export class UnitRolloutView extends WriteRollout {
  @ApiProperty({ format: 'uuid' }) unitId!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The leader’s name in the list of units.',
  })
  listedLeader!: string | null;
  @ApiProperty({ type: String, nullable: true }) leaderName!: string | null;
  @ApiProperty({ enum: agreements, enumName: 'RolloutAgreement' }) agreement!: Agreement;
  @ApiProperty({ type: String, format: 'date', nullable: true }) agreedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) agreedByName!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day it goes live: its own, else the project’s.',
  })
  goLiveOn!: string | null;
  @ApiProperty({ description: 'In the unit’s own words.' }) says!: string;
  @ApiProperty({ description: 'What was said last, word for word.' }) said!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) meetsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) saidOn!: string | null;
  @ApiProperty({ enum: rolloutParts, enumName: 'RolloutPart', isArray: true })
  lacks!: RolloutPart[];
  @ApiProperty({ description: 'How many names there are of people who miss training.' })
  untrained!: number;
  @ApiProperty({
    type: [UntrainedView],
    nullable: true,
    description: 'Null for whoever may not see them.',
  })
  names!: UntrainedView[] | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When the names are deleted; null where no day is set.',
  })
  namesUntil!: string | null;
  @ApiProperty({
    type: DayProposalView,
    nullable: true,
    description: 'The newest one, answered or not.',
  })
  proposal!: DayProposalView | null;
  @ApiProperty({ description: 'Whether the asker may write this row.' }) mayWrite!: boolean;
  @ApiProperty({ description: '0 where nothing is written yet.' }) version!: number;
}

export class RolloutView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ description: 'What the project says to staff.' }) says!: string;
  @ApiProperty({ type: [UnitRolloutView] }) units!: UnitRolloutView[];
  @ApiProperty({ type: [RolloutCheckView] }) checks!: RolloutCheckView[];
  @ApiProperty({ type: [ColleagueView], description: 'Who can be chosen as a leader.' })
  leaders!: ColleagueView[];
}

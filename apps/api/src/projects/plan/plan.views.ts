import { ApiProperty } from '@nestjs/swagger';
import {
  backKinds,
  planLimits,
  projectTools,
  winterWeeks,
  type BackKind,
  type ProjectTool,
  type WinterWeek,
} from '@erfa/domain';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { ProjectOwnerView } from '../owners';
import { PerhapsDay } from '../projects.views';
import { SavedFormOf } from '../saved-form.views';
import { taskKinds, type TaskKind } from '../work.entities';

/** What is said of a plan as a whole. */
export class PlanForm {
  @ApiProperty({ enum: winterWeeks, description: 'The week of school’s winter holiday.' })
  @IsIn(winterWeeks)
  winterWeek!: WinterWeek;
  @ApiProperty({ maxLength: planLimits.says, description: 'What leaders say to their staff.' })
  @IsString()
  @MaxLength(planLimits.says)
  says!: string;
}

export class SavePlan extends SavedFormOf(PlanForm) {}

/** A milestone or a task as it is written. */
export class WritePlanTask {
  @ApiProperty({ enum: taskKinds, enumName: 'ProjectTaskKind' }) @IsIn(taskKinds) kind!: TaskKind;
  @ApiProperty({ maxLength: planLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(planLimits.title)
  title!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  ownerId!: string | null;
  @PerhapsDay() dueOn!: string | null;
  @PerhapsDay() doneOn!: string | null;
}

/** That a task is done, on a day; null where it is not done after all. */
export class TickTask {
  @PerhapsDay() doneOn!: string | null;
}

/** What is to be planned back from the day the project goes live. */
export class PlanBack {
  @ApiProperty({ enum: backKinds, enumName: 'BackKind', isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(backKinds, { each: true })
  kinds!: BackKind[];
}

export class PlanTaskView extends WritePlanTask {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: projectTools, enumName: 'ProjectTool', description: 'The card it is of.' })
  tool!: ProjectTool;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Days before going live; null for what does not follow that day.',
  })
  daysBefore!: number | null;
  @ApiProperty({ description: 'Whether it should have been done by now.' }) late!: boolean;
  @ApiProperty({ description: 'Whether it is the asker’s own to tick.' }) mayTick!: boolean;
  @ApiProperty() version!: number;
}

/** Something that would be planned back, and is not in the plan yet. */
export class BackStepView {
  @ApiProperty({ enum: backKinds, enumName: 'BackKind' }) kind!: BackKind;
  @ApiProperty({ description: 'In the language asked for.' }) title!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
}

/** What is there already of what would be planned back. */
export class BackStandingView {
  @ApiProperty({ enum: backKinds, enumName: 'BackKind' }) kind!: BackKind;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its own day.' })
  dueOn!: string | null;
  @ApiProperty() done!: boolean;
}

export class ProjectPlanView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ description: 'The project is stopped or closed: what is open was left undone.' })
  isOver!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ type: PlanForm }) form!: PlanForm;
  @ApiProperty({ type: [PlanTaskView], description: 'What is open first, the earliest first.' })
  tasks!: PlanTaskView[];
  @ApiProperty({ type: [BackStepView] }) proposed!: BackStepView[];
  @ApiProperty({
    type: [BackStandingView],
    description: 'Beside what is proposed, the earliest first.',
  })
  standing!: BackStandingView[];
  @ApiProperty({ type: [ProjectOwnerView] }) owners!: ProjectOwnerView[];
}

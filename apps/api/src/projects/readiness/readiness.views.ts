import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  dialogueScale,
  involvementCouncils,
  involvementForms,
  maturityVerdicts,
  readinessLimits,
  readinessParts,
  type InvolvementCouncil,
  type InvolvementForm,
  type MaturityVerdict,
  type ReadinessPart,
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
import { TextView } from '../../models/models.views';
import { ProjectOwnerView } from '../owners';
import { PerhapsDay } from '../projects.views';
import { SavedFormOf } from '../saved-form.views';

/** Property: one shared answer, 1 not at all to 4 to a high degree, or none yet. */
const SharedAnswer = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: Number,
      nullable: true,
      minimum: dialogueScale.from,
      maximum: dialogueScale.to,
    }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(dialogueScale.from),
    Max(dialogueScale.to),
  );

const Note = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ maxLength: readinessLimits.note }),
    IsString(),
    MaxLength(readinessLimits.note),
  );

const PerhapsOwner = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'uuid', nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsUUID(),
  );

/** What a project writes of its readiness. */
export class ReadinessForm {
  @ApiProperty({
    enum: maturityVerdicts,
    enumName: 'MaturityVerdict',
    type: String,
    nullable: true,
    description: 'Whether the municipality’s maturity is enough for this project.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsIn(maturityVerdicts)
  maturityVerdict!: MaturityVerdict | null;
  @Note() maturityNote!: string;
  @ApiProperty({ description: 'Somebody looked for experience, and found none that fits.' })
  @IsBoolean()
  noExperience!: boolean;
  @SharedAnswer() purposeAnswer!: number | null;
  @Note() purposeNote!: string;
  @SharedAnswer() leadershipAnswer!: number | null;
  @Note() leadershipNote!: string;
  @SharedAnswer() roomAnswer!: number | null;
  @Note() roomNote!: string;
  @SharedAnswer() skillsAnswer!: number | null;
  @Note() skillsNote!: string;
  @SharedAnswer() voiceAnswer!: number | null;
  @Note() voiceNote!: string;
}

export class SaveReadiness extends SavedFormOf(ReadinessForm) {}

/** A meeting where staff take part. */
export class WriteInvolvement {
  @ApiProperty({ enum: involvementCouncils, enumName: 'InvolvementCouncil' })
  @IsIn(involvementCouncils)
  council!: InvolvementCouncil;
  @ApiProperty({ maxLength: readinessLimits.committee, example: 'Lokal-MED i hjemmeplejen' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(readinessLimits.committee)
  committee!: string;
  @ApiProperty({ enum: involvementForms, enumName: 'InvolvementForm' })
  @IsIn(involvementForms)
  form!: InvolvementForm;
  @ApiProperty({ format: 'date' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  dueOn!: string;
  @PerhapsOwner() ownerId!: string | null;
  @PerhapsDay() doneOn!: string | null;
}

/** Something that is done because something is low. */
export class WriteReadinessAction {
  @ApiProperty({ maxLength: readinessLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(readinessLimits.title)
  title!: string;
  @PerhapsOwner() ownerId!: string | null;
  @PerhapsDay() dueOn!: string | null;
  @PerhapsDay() doneOn!: string | null;
}

export class InvolvementView extends WriteInvolvement {
  @ApiProperty({ format: 'uuid', description: 'Of the task in the project’s plan.' }) id!: string;
  @ApiProperty({ description: 'As the plan calls it.' }) title!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty() version!: number;
}

export class ReadinessActionView extends WriteReadinessAction {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty() version!: number;
}

const needStates = ['met', 'below', 'not-measured'] as const;

/** What this kind of project needs of a dimension, beside what the municipality has reached. */
export class MetNeedView {
  @ApiProperty({ type: TextView }) modelTitle!: TextView;
  @ApiProperty({ type: TextView, description: 'The dimension.' }) title!: TextView;
  @ApiProperty({ description: 'The level needed.' }) level!: number;
  @ApiProperty({ description: 'KL’s.' }) note!: string;
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty({ type: TextView, nullable: true }) round!: TextView | null;
  @ApiProperty({ enum: needStates, enumName: 'NeedState' }) state!: (typeof needStates)[number];
}

export class ReadinessView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: ReadinessForm }) form!: ReadinessForm;
  @ApiProperty({
    type: [MetNeedView],
    nullable: true,
    description:
      'Empty where KL has set no need for this kind of project; null for guests, who do not see results.',
  })
  needs!: MetNeedView[] | null;
  @ApiProperty({ description: 'Lessons that the project has decided about.' }) lessons!: number;
  @ApiProperty({ type: [InvolvementView] }) meetings!: InvolvementView[];
  @ApiProperty({ type: [ReadinessActionView] }) actions!: ReadinessActionView[];
  @ApiProperty({ enum: readinessParts, enumName: 'ReadinessPart', isArray: true })
  answered!: ReadinessPart[];
  @ApiProperty({ description: 'Whether anything is low enough to call for an action.' })
  low!: boolean;
  @ApiProperty({ type: [ProjectOwnerView] }) owners!: ProjectOwnerView[];
}

import { ApiProperty } from '@nestjs/swagger';
import { benefitStatuses, type BenefitStatus } from '@erfa/domain';
import { BackWeekView } from './back-stop.views';
import { UnitRolloutView } from './rollout.views';

/** Something to look at, in a week. */
export class MyCheckView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: BackWeekView }) week!: BackWeekView;
  @ApiProperty({ description: 'From a week that is over.' }) late!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
}

/** A project in a unit that somebody leads. */
export class MyUnitProjectView {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty() projectTitle!: string;
  @ApiProperty() projectSays!: string;
  @ApiProperty({ description: 'What is to be said: the unit’s own words, else the project’s.' })
  toSay!: string;
  @ApiProperty({ description: 'Whether that was said as it stands now.' }) isSaid!: boolean;
  @ApiProperty({ type: UnitRolloutView }) rollout!: UnitRolloutView;
  @ApiProperty({ type: [MyCheckView] }) checks!: MyCheckView[];
}

export class MyUnitView {
  @ApiProperty({ format: 'uuid' }) unitId!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ type: [MyUnitProjectView] }) projects!: MyUnitProjectView[];
}

/** A benefit that somebody owns. */
export class MyBenefitView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty() projectTitle!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'What the figures are of; may be empty.' }) unit!: string;
  @ApiProperty({ type: Number, nullable: true }) baselineValue!: number | null;
  @ApiProperty({ type: Number, nullable: true }) targetValue!: number | null;
  @ApiProperty({ type: Number, nullable: true }) latestValue!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) latestOn!: string | null;
  @ApiProperty({ enum: benefitStatuses, enumName: 'BenefitStatus' }) status!: BenefitStatus;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last workday on which a baseline that is missing can be taken.',
  })
  baselineBy!: string | null;
}

/** What a leader has to do with projects. */
export class MyUnitsView {
  @ApiProperty({ type: BackWeekView, description: 'This week, in Denmark.' }) week!: BackWeekView;
  @ApiProperty({ type: [MyUnitView] }) units!: MyUnitView[];
  @ApiProperty({ type: [MyBenefitView] }) benefits!: MyBenefitView[];
}

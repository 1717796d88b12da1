import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { projectTools, type ProjectTool } from '@erfa/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SuggestedProjectLessonView } from '../lessons/project-lessons.views';
import { SharedProjectView } from '../sharing/others.views';

/** Where somebody stands: the tool, and the benefit where it is one. */
export class AskExamples {
  @ApiProperty({ enum: projectTools, enumName: 'ProjectTool' })
  @IsIn(projectTools)
  step!: ProjectTool;
  @ApiPropertyOptional({ format: 'uuid', description: 'A benefit of the project.' })
  @IsOptional()
  @IsUUID()
  benefit?: string;
}

/** A shown project of another municipality that fits, with what it says at this step. */
export class ExampleProjectView {
  @ApiProperty({
    type: SharedProjectView,
    description: 'Its `benefits` are those that are like the one asked about, the best first.',
  })
  project!: SharedProjectView;
  @ApiProperty({ description: 'Why it is shown, in the language asked for.' }) why!: string;
}

/** Whose measure a benefit has. */
export class TakenMeasureView {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ description: 'The benefit as it was called there.' }) name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null once it is shown no more.' })
  title!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null once it is shown no more.' })
  municipality!: string | null;
}

/** How others did at a step. */
export class ExamplesView {
  @ApiProperty({ type: [ExampleProjectView], description: 'At most three, the best first.' })
  projects!: ExampleProjectView[];
  @ApiProperty({ description: 'How many fit, with those shown.' }) fitting!: number;
  @ApiProperty({ type: [SuggestedProjectLessonView], description: 'At most three.' })
  lessons!: SuggestedProjectLessonView[];
  @ApiProperty({ type: TakenMeasureView, nullable: true }) taken!: TakenMeasureView | null;
  @ApiProperty({
    description:
      'Whether the caller may take over how one of them is measured: not once there is a baseline or a measurement.',
  })
  mayTake!: boolean;
  @ApiProperty({ description: 'Whether the caller may decide about the lessons.' })
  mayEdit!: boolean;
  @ApiProperty({ description: 'Whether the caller may make adoptions.' }) mayAdopt!: boolean;
}

/** How another municipality measures a benefit, to be taken over. */
export class TakeMeasure {
  @ApiProperty({ format: 'uuid', description: 'The shown project.' }) @IsUUID() projectId!: string;
  @ApiProperty({ format: 'uuid', description: 'Its benefit.' }) @IsUUID() benefitId!: string;
}

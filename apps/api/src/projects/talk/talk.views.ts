import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { projectTools, type ProjectTool } from '@erfa/domain';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { ColleagueView } from '../projects.views';

/** One changed field; plain data as the field holds it. */
export class ProjectFieldChangeView {
  @ApiProperty() field!: string;
  @ApiProperty({ type: Object, nullable: true }) before!: unknown;
  @ApiProperty({ type: Object, nullable: true }) after!: unknown;
}

export class ProjectChangeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The tool, or `project`, `decisions`, `sharing`.' }) place!: string;
  @ApiProperty() what!: string;
  @ApiProperty({ description: 'What it is about, in the writer’s own words; may be empty.' })
  about!: string;
  @ApiProperty({ type: [ProjectFieldChangeView] }) fields!: ProjectFieldChangeView[];
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: String, nullable: true }) byName!: string | null;
}

/** What an id in a changed field stands for. */
export class ProjectChangeNameView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class ProjectChangesView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty({ type: [ProjectChangeView], description: 'Latest first.' })
  changes!: ProjectChangeView[];
  @ApiProperty({
    type: [ProjectChangeNameView],
    description: 'People, units and systems that the fields name by id, as far as they are there.',
  })
  names!: ProjectChangeNameView[];
  @ApiProperty({ description: 'Whether there are earlier ones.' }) more!: boolean;
}

export class ChooseChanges {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only those before this one.' })
  @IsOptional()
  @IsUUID()
  before?: string;
}

export class ChooseComments {
  @ApiPropertyOptional({ enum: projectTools, enumName: 'ProjectTool' })
  @IsOptional()
  @IsIn(projectTools)
  tool?: ProjectTool;
}

export class WriteProjectComment {
  @ApiProperty({ enum: projectTools, enumName: 'ProjectTool' })
  @IsIn(projectTools)
  tool!: ProjectTool;
  @ApiProperty({ maxLength: 2000 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  text!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Colleagues who are to see it.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  mentions!: string[];
}

export class SettleComment {
  @ApiProperty() @IsBoolean() settled!: boolean;
}

export class ProjectCommentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: projectTools, enumName: 'ProjectTool' }) tool!: ProjectTool;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true }) authorName!: string | null;
  @ApiProperty() mine!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolvedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) resolvedByName!: string | null;
  @ApiProperty({ type: [ColleagueView] }) mentions!: ColleagueView[];
}

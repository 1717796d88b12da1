import { ApiProperty } from '@nestjs/swagger';
import {
  projectPhases,
  projectStates,
  relatedKinds,
  relatedLimits,
  type ProjectPhase,
  type ProjectState,
  type RelatedKind,
} from '@erfa/domain';
import { IsIn, IsString, IsUrl, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { projectOrigins, type ProjectOrigin } from '../project.entities';

/** What a project is to the other one. */
export class RelateProject {
  @ApiProperty({ enum: relatedKinds, enumName: 'RelatedKind' })
  @IsIn(relatedKinds)
  kind!: RelatedKind;
}

/** A document elsewhere. */
export class AddProjectDocument {
  @ApiProperty({ minLength: 1, maxLength: relatedLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(relatedLimits.title)
  title!: string;
  @ApiProperty({ maxLength: relatedLimits.address, description: 'Begins with http or https.' })
  @Trimmed()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(relatedLimits.address)
  address!: string;
}

/** Another project of the municipality that this one has to do with. */
export class RelatedProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' }) state!: ProjectState;
  @ApiProperty({ enum: relatedKinds, enumName: 'RelatedKind' }) kind!: RelatedKind;
  @ApiProperty({
    description:
      'Whether it is the other project that is this to this one, and so is written there.',
  })
  fromOther!: boolean;
}

export class ProjectDocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() address!: string;
}

/** What a project was made from, where that can be told. */
export class ProjectMadeFromView {
  @ApiProperty({ enum: projectOrigins, enumName: 'ProjectOrigin' }) origin!: ProjectOrigin;
  @ApiProperty({
    format: 'uuid',
    description: 'Of the idea, the shared project, or the assessment that has the gap or action.',
  })
  id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it is shown no more.' })
  title!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Whose, where another’s.' })
  municipality!: string | null;
}

/** What a project has to do with. */
export class ProjectRelatedView {
  @ApiProperty({ type: ProjectMadeFromView, nullable: true }) madeFrom!: ProjectMadeFromView | null;
  @ApiProperty({ type: [RelatedProjectView], description: 'Those that the caller sees.' })
  projects!: RelatedProjectView[];
  @ApiProperty({ type: [ProjectDocumentView] }) documents!: ProjectDocumentView[];
  @ApiProperty() mayEdit!: boolean;
}

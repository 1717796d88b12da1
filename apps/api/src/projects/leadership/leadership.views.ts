import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { leaderLevels, leadershipLimits, type LeaderLevel } from '@erfa/domain';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { SavedFormOf } from '../saved-form.views';

const Words = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ maxLength: leadershipLimits.text, description }),
    IsString(),
    MaxLength(leadershipLimits.text),
  );

/** What leaders signal, and what stops to make room. */
export class LeadershipForm {
  @Words('What leaders do that everybody sees.') signalOne!: string;
  @Words('A second one.') signalTwo!: string;
  @Words('A third one.') signalThree!: string;
  @Words('What stops, or waits, so that there is room.') stops!: string;
}

export class SaveLeadership extends SavedFormOf(LeadershipForm) {}

export class WriteLeader {
  @ApiProperty({ enum: leaderLevels, enumName: 'LeaderLevel' })
  @IsIn(leaderLevels)
  level!: LeaderLevel;
  @ApiProperty({ maxLength: leadershipLimits.leader, description: 'A name, or an office.' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(leadershipLimits.leader)
  leader!: string;
  @ApiProperty({ maxLength: leadershipLimits.does })
  @IsString()
  @MaxLength(leadershipLimits.does)
  does!: string;
}

export class ProjectLeaderView extends WriteLeader {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
}

export class LeadershipView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: LeadershipForm }) form!: LeadershipForm;
  @ApiProperty({ type: [ProjectLeaderView], description: 'From the top down.' })
  leaders!: ProjectLeaderView[];
}

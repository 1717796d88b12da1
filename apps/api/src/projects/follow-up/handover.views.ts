import { ApiProperty } from '@nestjs/swagger';
import { followUpLimits } from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { ProjectOwnerView } from '../owners';
import { PerhapsDay } from '../projects.views';
import { SavedFormOf } from '../saved-form.views';
import { PerhapsPerson } from './follow-up.views';

/** Who takes a project over into operation, and what. */
export class HandoverForm {
  @PerhapsPerson('A colleague who is no guest and may write.') receiverId!: string | null;
  @ApiProperty({ maxLength: followUpLimits.takesOver, description: 'What they take over.' })
  @IsString()
  @MaxLength(followUpLimits.takesOver)
  takesOver!: string;
}
export class SaveHandover extends SavedFormOf(HandoverForm) {}

class HandoverItemWords {
  @ApiProperty({ maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title!: string;
  @PerhapsPerson('Who sees to it.') ownerId!: string | null;
  @PerhapsDay() dueOn!: string | null;
}

/** Lines that are added to the checklist, all of them or none. */
export class AddHandoverItems {
  @ApiProperty({ type: [HandoverItemWords], maxItems: followUpLimits.items })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(followUpLimits.items)
  @ValidateNested({ each: true })
  @Type(() => HandoverItemWords)
  items!: HandoverItemWords[];
}

export class WriteHandoverItem extends HandoverItemWords {
  @PerhapsDay() doneOn!: string | null;
}

export class HandoverItemView extends WriteHandoverItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ description: 'Whether the caller may say that it is done.' }) mayTick!: boolean;
  @ApiProperty() version!: number;
}

export class AcceptHandover {
  @ApiProperty({ maxLength: followUpLimits.reservation, description: 'What is still missing.' })
  @Trimmed()
  @IsString()
  @MaxLength(followUpLimits.reservation)
  reservation!: string;
}

/** How a project is handed over into operation. */
export class HandoverView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty({ description: 'Whether the caller may change who takes over, and the checklist.' })
  mayEdit!: boolean;
  @ApiProperty({ description: 'Whether the caller is who takes it over.' }) isReceiver!: boolean;
  @ApiProperty({ type: HandoverForm }) form!: HandoverForm;
  @ApiProperty({ type: String, nullable: true }) receiverName!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) handoverOn!: string | null;
  @ApiProperty({ type: [HandoverItemView] }) items!: HandoverItemView[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acceptedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) acceptedByName!: string | null;
  @ApiProperty() reservation!: string;
  @ApiProperty({
    type: [ProjectOwnerView],
    description: 'Colleagues who can take over; empty for who cannot choose.',
  })
  colleagues!: ProjectOwnerView[];
  @ApiProperty({ description: 'Sent with an acceptance: what was read, or nothing.' })
  version!: number;
}

import { ApiProperty } from '@nestjs/swagger';
import { adoptionStatuses, type AdoptionStatus } from '@erfa/domain';

/** An adoption whose outcome is asked for. */
export class DueAdoptionView {
  @ApiProperty({ format: 'uuid' }) adoptionId!: string;
  @ApiProperty({ format: 'uuid' }) lessonId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() originName!: string;
  @ApiProperty({ enum: adoptionStatuses, enumName: 'AdoptionStatus' }) status!: AdoptionStatus;
  @ApiProperty({ format: 'date' }) askAgainOn!: string;
}

/** A lesson that was recalled after one’s municipality took it up. */
export class RecalledAdoptionView {
  @ApiProperty({ format: 'uuid' }) adoptionId!: string;
  @ApiProperty({ format: 'uuid' }) lessonId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() originName!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'Whether the recall hides the text, title included.' })
  textHidden!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) recalledAt!: Date;
}

/** A lesson of one’s own that has to be confirmed again soon. */
export class ConfirmationDueView {
  @ApiProperty({ format: 'uuid' }) lessonId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) confirmBy!: string;
  @ApiProperty({ description: 'Whether the caller wrote it or answers for it.' }) mine!: boolean;
}

/** A lesson of one’s own that others have taken up, or told of, since somebody here last looked. */
export class TakenUpView {
  @ApiProperty({ format: 'uuid' }) lessonId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [String], description: 'Municipalities, changed last first.' })
  municipalities!: string[];
  @ApiProperty({ type: String, format: 'date-time' }) lastAt!: Date;
}

/** A lesson of one’s own that KL has recalled. */
export class OwnRecalledView {
  @ApiProperty({ format: 'uuid' }) lessonId!: string;
  @ApiProperty({ description: 'As one’s own copy is called.' }) title!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'Whether the text is hidden from all others.' }) textHidden!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) recalledAt!: Date;
}

/** What lessons ask of somebody on the start page. */
export class LessonsWaitingView {
  @ApiProperty({ type: [DueAdoptionView] }) due!: DueAdoptionView[];
  @ApiProperty({ type: [RecalledAdoptionView] }) recalled!: RecalledAdoptionView[];
  @ApiProperty({ type: [OwnRecalledView], description: 'Until somebody here has seen it.' })
  ownRecalled!: OwnRecalledView[];
  @ApiProperty({ type: [ConfirmationDueView] }) toConfirm!: ConfirmationDueView[];
  @ApiProperty({ type: [TakenUpView] }) takenUp!: TakenUpView[];
}

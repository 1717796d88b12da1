import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../http/readable-input';

export const decisions = ['approved', 'sent-back'] as const;

/** That somebody asked for a draft to be approved as it was then, and what another said. */
export class ApprovalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The revision that it stands for.' }) revision!: number;
  @ApiProperty({ description: 'Hash of the content, as docs/model-format.md defines it.' })
  hash!: string;
  @ApiProperty() note!: string;
  @ApiProperty() askedBy!: string;
  @ApiProperty({ description: 'Whether one asked oneself: then another has to decide.' })
  own!: boolean;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({
    enum: decisions,
    enumName: 'ApprovalDecision',
    nullable: true,
    description: 'Null while nobody has decided.',
  })
  decision!: (typeof decisions)[number] | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({
    description: 'Whether the draft or its golden cases have changed since: it counts no more.',
  })
  void!: boolean;
}

/** The two who stand behind a published model. */
export class PublishedApprovalView {
  @ApiProperty() askedBy!: string;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty() note!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty() comment!: string;
}

/** That a version was tried before it was published. */
export class PilotedVersionView {
  @ApiProperty({ format: 'uuid', description: 'The draft, where its pilots are read.' })
  draftId!: string;
  @ApiProperty({ description: 'Comments of all its pilots that nobody has seen to.' })
  openComments!: number;
}

export class ModelApprovalView {
  @ApiProperty({
    type: PublishedApprovalView,
    nullable: true,
    description:
      'Null for a model that came with the installation: no draft of one’s own became it.',
  })
  approval!: PublishedApprovalView | null;
  @ApiProperty({
    type: PilotedVersionView,
    nullable: true,
    description: 'Null where it was published untried.',
  })
  piloted!: PilotedVersionView | null;
}

export class ApprovalsView {
  @ApiProperty() revision!: number;
  @ApiProperty({ type: [ApprovalView], description: 'Newest first.' }) approvals!: ApprovalView[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The model that it was published as.',
  })
  publishedId!: string | null;
}

export class AskApproval {
  @ApiProperty({ maxLength: 2000, description: 'What is new, for whoever approves.' })
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note!: string;
}

export class DecideApproval {
  @ApiProperty({ enum: decisions, enumName: 'ApprovalDecision' })
  @IsIn(decisions)
  decision!: (typeof decisions)[number];
  @ApiProperty({ maxLength: 2000, description: 'Needed where it is sent back.' })
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  comment!: string;
}

/** What a draft was published as. */
export class PublishedDraftView {
  @ApiProperty({ format: 'uuid' }) modelId!: string;
  @ApiProperty() key!: string;
  @ApiProperty() version!: number;
}

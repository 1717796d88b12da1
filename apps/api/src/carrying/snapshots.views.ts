import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { answerStates, type StoredState } from '../assessments/answers.views';

/** A snapshot in a list. */
export class SnapshotSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date-time' }) takenAt!: string;
  @ApiProperty({ type: String, nullable: true }) takenBy!: string | null;
  @ApiProperty({ description: 'Questions that it holds an answer to.' }) answered!: number;
}

const valueKinds = [
  { type: 'number' },
  { type: 'string' },
  { type: 'boolean' },
  { type: 'array', items: { type: 'string' } },
];

/** What one colleague had said to one question. */
export class KeptAnswerView {
  @ApiProperty() question!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ enum: answerStates, enumName: 'AnswerState' }) state!: StoredState;
  @ApiProperty({ nullable: true, oneOf: valueKinds }) value!: unknown;
  @ApiProperty() reason!: string;
  @ApiProperty() comment!: string;
  @ApiProperty() evidence!: string;
}

/** What had been agreed on. */
export class KeptAgreementView {
  @ApiProperty() question!: string;
  @ApiProperty({ enum: ['answered', 'not-applicable', 'dont-know'], enumName: 'AgreedState' })
  state!: 'answered' | 'not-applicable' | 'dont-know';
  @ApiProperty({ nullable: true, oneOf: valueKinds }) value!: unknown;
  @ApiProperty() reason!: string;
  @ApiProperty() justification!: string;
}

/** An assessment as it stood: everything that was said, and what was agreed on. */
export class SnapshotView extends SnapshotSummaryView {
  @ApiProperty({ format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ format: 'uuid' }) modelId!: string;
  @ApiProperty({ description: 'Whether one can go back to it now.' }) restorable!: boolean;
  @ApiProperty({ type: [KeptAnswerView] }) answers!: KeptAnswerView[];
  @ApiProperty({ type: [KeptAgreementView] }) agreed!: KeptAgreementView[];
}

/** The name of the snapshot that is kept before anything happens. */
export class SnapshotName {
  @ApiProperty({
    minLength: 1,
    maxLength: 200,
    description: 'What the assessment as it stands is kept as, if it holds anything.',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  snapshotName!: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../models/models.views';

export const taskKinds = [
  'answer-invitation',
  'result-ready',
  'assign-section',
  'answer',
  'settle',
  'submit',
  'open-draft',
  'approve-model',
  'follow-round',
  'answer-pilot',
  'action-due',
  'project-mention',
  'project-task',
  'unit-checks',
  'day-proposal',
  'accept-benefit',
  'measure-benefit',
  'accept-handover',
  'project-used',
  'invite-municipalities',
] as const;

/** Something that waits for the caller. */
export class TaskView {
  @ApiProperty({ enum: taskKinds, enumName: 'TaskKind' }) kind!: (typeof taskKinds)[number];
  @ApiProperty({
    description:
      'Id of the round, assessment, assignment, pilot, action or draft of a model it is about; for a project `id/tool`, or `id/benefits/benefit`; empty for none.',
  })
  target!: string;
  @ApiProperty({ type: TextView, nullable: true }) title!: TextView | null;
  @ApiProperty({
    type: TextView,
    nullable: true,
    description: 'The round or the project it belongs to, where the title is of a part of it.',
  })
  round!: TextView | null;
  @ApiProperty({ description: 'How many questions, sections or municipalities it concerns.' })
  count!: number;
  @ApiProperty({ description: 'Minutes it takes; 0 where that is not known.' }) minutes!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
}

export class OverviewView {
  @ApiProperty({ type: [TaskView] }) tasks!: TaskView[];
}

import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { PluginProblemView, TextView, TrialScoreView } from '../models/models.views';
import { GoldenCaseView } from './drafts.views';

const json = { type: 'object', additionalProperties: true } as const;
export const severities = ['error', 'warning', 'note'] as const;

/** Something that is wrong with a draft (error), probably not meant (warning), or worth knowing (note). */
export class DraftFindingView {
  @ApiProperty({ description: 'A stable code, as docs/model-format.md lists them.' }) code!: string;
  @ApiProperty({ enum: severities, enumName: 'FindingSeverity' })
  severity!: (typeof severities)[number];
  @ApiProperty({ description: 'The key of the node, or of the model.' }) node!: string;
  @ApiProperty({ type: [String], description: 'The way to the field from the node.' })
  field!: string[];
  @ApiProperty({ description: 'In the language asked for.' }) message!: string;
}

export class DraftFindingsView {
  @ApiProperty({ description: 'The revision that was looked at.' }) revision!: number;
  @ApiProperty({
    description: 'Whether the draft can be published as it is, for all that is said here.',
  })
  blocks!: boolean;
  @ApiProperty({ type: PluginProblemView, nullable: true })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({ type: [DraftFindingView] }) findings!: DraftFindingView[];
}

export class TryDraft {
  @ApiProperty({
    ...json,
    description: 'An answer sheet: `answers`, and perhaps `axes`, `targets` or `units`.',
  })
  @IsObject()
  sheet!: Record<string, unknown>;
}

export class DraftTrialView extends TrialScoreView {
  @ApiProperty({ description: 'The revision that was scored.' }) revision!: number;
}

export class WriteGoldenCase {
  @ApiProperty({
    ...json,
    description:
      'The case as a file of golden cases has it: `name`, `expect`, `answers` or `units`, and perhaps `note`, `axes` and `targets`.',
  })
  @IsObject()
  case!: Record<string, unknown>;
}

export class GoldenCasesView {
  @ApiProperty({ type: [GoldenCaseView] }) golden!: GoldenCaseView[];
}

/** A question that a golden case answers and the draft does not have. */
export class GoneQuestionView {
  @ApiProperty() key!: string;
  @ApiProperty({
    type: TextView,
    nullable: true,
    description: 'Its title in the version before; null where it was not there either.',
  })
  title!: TextView | null;
  @ApiProperty({ description: 'What is wrong with it, in the language asked for.' })
  message!: string;
}

export class GoldenOutcomeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() passed!: boolean;
  @ApiProperty({
    type: [String],
    description: 'What else differs or is wrong, in the language asked for; empty when it passed.',
  })
  messages!: string[];
  @ApiProperty({ type: [GoneQuestionView] }) gone!: GoneQuestionView[];
  @ApiProperty({ type: PluginProblemView, nullable: true })
  pluginProblem!: PluginProblemView | null;
}

export class GoldenOutcomesView {
  @ApiProperty() revision!: number;
  @ApiProperty() goldenRevision!: number;
  @ApiProperty({ description: 'Whether there is a case, and all come out.' }) passed!: boolean;
  @ApiProperty({ type: [GoldenOutcomeView] }) cases!: GoldenOutcomeView[];
}

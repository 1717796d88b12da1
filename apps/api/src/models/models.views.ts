import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../http/readable-input';

export class TextView {
  @ApiProperty() da!: string;
  @ApiProperty() en!: string;
}

/** The plugin that scores a model, and what keeps it from doing so now. */
export class ModelPluginView {
  @ApiProperty() id!: string;
  @ApiProperty({
    type: TextView,
    nullable: true,
    description: 'What it calls itself; null where it is not installed.',
  })
  title!: TextView | null;
  @ApiProperty({ description: 'The versions of it that will do.' }) range!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'A code such as `plugin-off` when the model cannot be scored now; else null.',
  })
  problem!: string | null;
}

export class ModelSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() key!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Hash of the content, as docs/model-format.md defines it.' })
  hash!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty() questionCount!: number;
  @ApiProperty({ description: 'Minutes it takes to answer all of it.' }) minutes!: number;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was taken out of use.' })
  retiredReason!: string | null;
  @ApiProperty({ type: ModelPluginView }) plugin!: ModelPluginView;
}

export class ModelsView {
  @ApiProperty({ type: [ModelSummaryView] }) models!: ModelSummaryView[];
}

export class ModelVersionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
}

export class ModelView extends ModelSummaryView {
  @ApiProperty({
    type: ModelVersionView,
    nullable: true,
    description:
      'The newest version that is in use, where it is newer than this one: a next version begins with it.',
  })
  newer!: ModelVersionView | null;
  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description: 'The model in the format of docs/model-format.md.',
  })
  content!: Record<string, unknown>;
}

export class RetireModel {
  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Why, for everyone who reads it.' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  reason!: string;
}

export class TryModel {
  @ApiProperty({
    maxLength: 900_000,
    description: 'An answer file in YAML or JSON, as docs/model-format.md describes it.',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(900_000)
  answers!: string;
}

export class ScoredByView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: string;
}

/** What a plugin made of an answer file; nothing is kept of it. */
export class TrialScoreView {
  @ApiProperty({ type: ScoredByView }) plugin!: ScoredByView;
  @ApiProperty({ type: Object, additionalProperties: true }) options!: Record<string, unknown>;
  @ApiProperty() inputHash!: string;
  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description: 'The score tree, as docs/model-format.md describes it.',
  })
  root!: Record<string, unknown>;
  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description: 'The trees of further axes, by axis.',
  })
  axes!: Record<string, unknown>;
}

/** What keeps a model from being scored: its plugin, and a code such as `plugin-off`. */
export class PluginProblemView {
  @ApiProperty() plugin!: string;
  @ApiProperty() code!: string;
}

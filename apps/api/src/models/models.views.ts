import { ApiProperty } from '@nestjs/swagger';

export class TextView {
  @ApiProperty() da!: string;
  @ApiProperty() en!: string;
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
}

export class ModelsView {
  @ApiProperty({ type: [ModelSummaryView] }) models!: ModelSummaryView[];
}

export class ModelView extends ModelSummaryView {
  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description: 'The model in the format of docs/model-format.md.',
  })
  content!: Record<string, unknown>;
}

import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../models/models.views';

/** The lowest and the highest value that a figure can take. */
export class ValueRangeView {
  @ApiProperty() min!: number;
  @ApiProperty() max!: number;
}

/** A result with a name: a field of a plane, a letter, a band. */
export class OutcomeView {
  @ApiProperty({ description: 'What programs compare.' }) key!: string;
  @ApiProperty({ description: 'What people read, in the language asked for.' }) title!: string;
}

/** The same in both languages, for lists that are read in either. */
export class NamedOutcomeView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
}

/** The levels that a figure can be on, in whole steps. */
export class LevelsView {
  @ApiProperty() lowest!: number;
  @ApiProperty() highest!: number;
}

/** What a result came to as a whole, for lists: a number, a name, both, or nothing. */
export class FigureView {
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) level!: number | null;
  @ApiProperty({ type: NamedOutcomeView, nullable: true }) outcome!: NamedOutcomeView | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the figure counts: `level`, `percent`, `points` or the model’s own word.',
  })
  unit!: string | null;
  @ApiProperty({
    type: LevelsView,
    nullable: true,
    description: 'Null where the figure does not run from level to level.',
  })
  levels!: LevelsView | null;
}

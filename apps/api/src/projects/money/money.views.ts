import { ApiProperty } from '@nestjs/swagger';

const money = (description: string): PropertyDecorator =>
  ApiProperty({ type: Number, nullable: true, description: `${description} In øre.` });

/** What a project costs and gives in money: the same figures, by the same names, wherever they are told. Null is not known. */
export class ProjectMoneyView {
  @money('One-off expense of the version that was decided last.') decided!: number | null;
  @money('One-off expense as it became where that is known, else as the case has it now.')
  expected!: number | null;
  @ApiProperty({ description: 'Whether anything of the expected is known to have become.' })
  known!: boolean;
  @money('What benefits in money promise in a full year, by their cards.')
  promised!: number | null;
  @money('What their newest measurements show in a full year.') proven!: number | null;
  @money('What the lines of the business case gain in money in a full year.')
  inCase!: number | null;
}

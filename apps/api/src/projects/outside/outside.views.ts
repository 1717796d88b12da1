import { ApiProperty } from '@nestjs/swagger';
import { projectKinds, type ProjectKind } from '@erfa/domain';
import { outsideMeasures, type OutsideMeasure } from './outside.entity';

/** The middle half of something, and its middle. */
export class OutsideSpreadView {
  @ApiProperty() lower!: number;
  @ApiProperty() median!: number;
  @ApiProperty() upper!: number;
}

/** What finished projects came to, where enough municipalities stand behind. */
export class OutsideRangeView {
  @ApiProperty({ enum: outsideMeasures, enumName: 'OutsideMeasure' }) measure!: OutsideMeasure;
  @ApiProperty({ type: 'integer', minimum: 5 }) municipalities!: number;
  @ApiProperty({ format: 'date-time', description: 'When it was released.' }) madeAt!: string;
  @ApiProperty({
    type: OutsideSpreadView,
    description: 'Became over planned, to the nearest twentieth: 1.1 is ten per cent more.',
  })
  ratio!: OutsideSpreadView;
  @ApiProperty({
    type: OutsideSpreadView,
    description: 'What it became, by two digits: kroner, months, or kroner a year.',
  })
  amount!: OutsideSpreadView;
}

const told = (what: string) => ({ type: 'integer', nullable: true, description: what }) as const;

/** A finished project by name. */
export class OutsideProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() municipality!: string;
  @ApiProperty(told('Kroner.')) plannedExpense!: number | null;
  @ApiProperty(told('Kroner.')) becameExpense!: number | null;
  @ApiProperty(told('From the start to going live.')) plannedMonths!: number | null;
  @ApiProperty(told('From the start to going live.')) becameMonths!: number | null;
  @ApiProperty(told('Kroner a year.')) promisedBenefit!: number | null;
  @ApiProperty(told('Kroner a year.')) realisedBenefit!: number | null;
}

/** How it went for finished projects of the same kind. */
export class OutsideView {
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' }) kind!: ProjectKind;
  @ApiProperty({ type: [OutsideRangeView], description: 'None of what too few stand behind.' })
  ranges!: OutsideRangeView[];
  @ApiProperty({
    type: [OutsideProjectView],
    description: 'Projects of others that are shown by name, where a range is missing; else none.',
  })
  shown!: OutsideProjectView[];
  @ApiProperty({ type: [OutsideProjectView], description: 'One’s own, always.' })
  own!: OutsideProjectView[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Months from this project’s start to going live; null where a day is missing.',
  })
  months!: number | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { backKinds, type BackKind } from '@erfa/domain';

/** A week with the year that it counts in. */
export class BackWeekView {
  @ApiProperty() year!: number;
  @ApiProperty({ description: 'By ISO 8601.' }) week!: number;
}

/** A stop on the way to the day the project goes live. */
export class BackStopView {
  @ApiProperty({ enum: backKinds, enumName: 'BackKind' }) kind!: BackKind;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({
    type: [BackWeekView],
    description: 'Where it is told by week; empty where it is told by day.',
  })
  weeks!: BackWeekView[];
  @ApiProperty({ type: [Number], description: 'Weeks of holiday between those.' })
  skipped!: number[];
  @ApiProperty() done!: boolean;
}

import { ApiProperty } from '@nestjs/swagger';
import { BusinessCaseLineForm } from './business-case.views';

export const fileLineStates = ['new', 'changed', 'same'] as const;

/** A line of a file, beside the one that stands: saved by sending it on as it is. */
export class BusinessCaseFileLineView {
  @ApiProperty({ description: 'As spreadsheets number it.' }) row!: number;
  @ApiProperty({ enum: fileLineStates, enumName: 'BusinessCaseFileLineState' })
  state!: (typeof fileLineStates)[number];
  @ApiProperty() id!: string;
  @ApiProperty({ type: BusinessCaseLineForm, nullable: true }) from!: BusinessCaseLineForm | null;
  @ApiProperty({ type: BusinessCaseLineForm }) to!: BusinessCaseLineForm;
}

/** Something in a cell that cannot be taken. */
export class BusinessCaseFileFaultView {
  @ApiProperty({ example: 'F7' }) cell!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

/** What a file would do; nothing is saved by reading it. */
export class BusinessCaseFileView {
  @ApiProperty({ type: [BusinessCaseFileLineView], description: 'None where there are faults.' })
  lines!: BusinessCaseFileLineView[];
  @ApiProperty({ type: [String], description: 'Lines that the file does not have; they stay.' })
  absent!: string[];
  @ApiProperty({ type: [BusinessCaseFileFaultView], description: 'The first of them.' })
  faults!: BusinessCaseFileFaultView[];
  @ApiProperty({ description: 'How many faults there are.' }) faultCount!: number;
}

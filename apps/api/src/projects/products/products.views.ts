import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';

export class ProductView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid' }) supplierId!: string;
  @ApiProperty() supplierName!: string;
}

export class FindProducts {
  @ApiProperty({ maxLength: 120 }) @IsString() @MaxLength(120) q!: string;
}

export class WriteProduct {
  @ApiProperty({ maxLength: 120 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name!: string;
  @ApiProperty({ maxLength: 120 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  supplier!: string;
}

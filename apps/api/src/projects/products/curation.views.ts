import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';

/** A system as KL keeps it. */
export class CuratedProductView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'Projects with it that are shown to all.' })
  shownProjects!: number;
  @ApiProperty({ type: [String], description: 'Names that were put together with it.' })
  alsoCalled!: string[];
}

/** A supplier as KL keeps it, with its systems. */
export class CuratedSupplierView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String], description: 'Names that were put together with it.' })
  alsoCalled!: string[];
  @ApiProperty({ type: [CuratedProductView], description: 'By name.' })
  products!: CuratedProductView[];
}

/** Another name. */
export class RenameCurated {
  @ApiProperty({ minLength: 1, maxLength: 120 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name!: string;
}

/** What it is put together with: that one stays. */
export class MergeCurated {
  @ApiProperty({ format: 'uuid' }) @IsUUID() into!: string;
}

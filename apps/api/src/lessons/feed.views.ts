import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Language } from '../http/problem-entry';

/** Which page of a feed, and in which language. */
export class ReadFeed {
  @ApiPropertyOptional({
    enum: ['da', 'en'],
    description: 'Goes before Accept-Language, which few feed readers can be told to send.',
  })
  @IsOptional()
  @IsIn(['da', 'en'])
  language?: Language;
  @ApiPropertyOptional({
    minimum: 1,
    maximum: 200,
    default: 1,
    description: 'Fifty lessons a page; each page links to the next (RFC 5005).',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  page?: number;
}

/** The same, for who chooses what to follow with each request. */
export class ChooseFeed extends ReadFeed {
  @ApiPropertyOptional({ maxLength: 10, description: 'Code of a KLE main group.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  kle?: string;
}

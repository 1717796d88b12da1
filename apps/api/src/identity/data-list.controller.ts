import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../http/caller';
import { languageOf } from '../http/language';
import { dataAboutPeople } from './data-about-people';

export class PersonalDataView {
  @ApiProperty({ description: 'Table and column.' }) place!: string;
  @ApiProperty({ description: 'What it is for, in the language asked for.' }) purpose!: string;
  @ApiProperty({ description: 'When it goes, in the language asked for.' }) deletion!: string;
}

export class DataListView {
  @ApiProperty({ type: [PersonalDataView] }) data!: PersonalDataView[];
}

@ApiTags('data-list')
@Controller('api/data-list')
export class DataListController {
  /** Everything that Erfa keeps about people: where, what for, and until when. */
  @Permit('data.list')
  @Get()
  @ApiOkResponse({ type: DataListView })
  list(@Req() request: FastifyRequest): DataListView {
    const language = languageOf(request);
    return {
      data: dataAboutPeople.map(({ place, purpose, deletion }) => ({
        place,
        purpose: purpose[language],
        deletion: deletion[language],
      })),
    };
  }
}

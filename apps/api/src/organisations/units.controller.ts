import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import { UnitsService } from './units.service';
import {
  AddUnit,
  EditUnit,
  ImportUnits,
  UnitsImportView,
  UnitsQuery,
  UnitsView,
  UnitView,
} from './units.views';

@ApiTags('units')
@Controller('api/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Permit('unit.read')
  @Get()
  @ApiOkResponse({ type: UnitsView })
  async list(@Acting() context: TenantContext, @Query() query: UnitsQuery): Promise<UnitsView> {
    return { units: await this.units.list(context, query.on ?? null) };
  }

  @Permit('unit.edit')
  @Post()
  @ApiCreatedResponse({ type: UnitView })
  add(@Acting() context: TenantContext, @Body() body: AddUnit): Promise<UnitView> {
    return this.units.add(context, body);
  }

  @Permit('unit.edit')
  @Patch(':id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: UnitView })
  edit(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: EditUnit,
  ): Promise<UnitView> {
    return this.units.edit(context, id, body, seen);
  }

  /** Each fault of the file stands in `errors` with the path `csv:LINE:HEADER`. */
  @Permit('unit.edit')
  @Post('import')
  @HttpCode(200)
  @ApiOkResponse({ type: UnitsImportView })
  import(@Acting() context: TenantContext, @Body() body: ImportUnits): Promise<UnitsImportView> {
    return this.units.import(context, body);
  }
}

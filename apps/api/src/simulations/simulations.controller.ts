import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { SimulationsService } from './simulations.service';
import { SimulateDraft, SimulationView } from './simulations.views';

/** What would become of a round's figures under a draft. */
@ApiTags('model drafts')
@Controller('api/model-drafts')
export class SimulationsController {
  constructor(private readonly simulations: SimulationsService) {}

  @Permit('model.author')
  @Post(':id/simulation')
  @HttpCode(200)
  @ApiOkResponse({ type: SimulationView })
  simulate(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: SimulateDraft,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SimulationView> {
    const gone = new AbortController();
    // Whoever has left the page waits for nothing any more.
    reply.raw.once('close', () => gone.abort());
    return this.simulations.simulate(context, id, body, languageOf(request), gone.signal);
  }
}

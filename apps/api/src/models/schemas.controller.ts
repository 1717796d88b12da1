import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type SchemaName, schemas } from '@erfa/model-format';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/caller';
import { Problem } from '../http/problem';
import { taggedAnswer } from '../http/tagged-answer';

const names = Object.keys(schemas) as SchemaName[];
/** Seconds that a schema may be used without asking again: a day. */
const maxAge = 86_400;

/** The JSON Schemas of models, answers and golden cases, for editors anywhere to complete and check by. */
@ApiTags('models')
@Controller('schemas')
export class SchemasController {
  /** `model.schema.json`, `answers.schema.json` or `golden.schema.json`. */
  @Public()
  @Get(':file')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  show(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const name = names.find((one) => file === `${one}.schema.json`);
    if (!name) throw new Problem('not-found');
    const body = JSON.stringify(schemas[name], null, 2);
    const keeping = {
      type: 'application/schema+json',
      maxAge,
      vary: 'accept-encoding',
      open: true,
    };
    void reply.header('access-control-allow-origin', '*');
    void reply.send(taggedAnswer(request, reply, body, keeping));
  }
}

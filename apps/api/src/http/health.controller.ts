import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Acts } from '../persistence/acts';
import { version } from '../version';
import { Public } from './caller';
import { Problem } from './problem';

export class HealthView {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
  @ApiProperty() version!: string;
}

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly acts: Acts) {}

  /** 200 when Erfa and its database answer; 503 otherwise. */
  @Public()
  @Get()
  @ApiOkResponse({ type: HealthView })
  async show(): Promise<HealthView> {
    if (!(await this.acts.answers())) throw new Problem('unavailable');
    return { status: 'ok', version };
  }
}

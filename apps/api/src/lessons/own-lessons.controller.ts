import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { RequestKey } from '../http/idempotency-key';
import { SeenVersion } from '../http/if-match';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { OwnLessonsService } from './own-lessons.service';
import {
  BeginLesson,
  ChooseBeginning,
  ConfirmLesson,
  LessonBeginningView,
  LessonPreviewView,
  OwnLessonsView,
  OwnLessonView,
  PublishLesson,
  WriteLesson,
} from './own-lessons.views';
import { SharingService } from './sharing.service';

/** Lessons of one's own organisation. */
@ApiTags('own lessons')
@Controller('api/own-lessons')
export class OwnLessonsController {
  constructor(
    private readonly lessons: OwnLessonsService,
    private readonly sharing: SharingService,
  ) {}

  @Permit('lesson.read')
  @Get()
  @ApiOkResponse({ type: OwnLessonsView })
  async list(@Acting() context: TenantContext): Promise<OwnLessonsView> {
    return { lessons: await this.lessons.list(context) };
  }

  @Permit('lesson.write')
  @Get('beginning')
  @ApiOkResponse({ type: LessonBeginningView })
  begin(
    @Acting() context: TenantContext,
    @Query() choice: ChooseBeginning,
    @Req() request: FastifyRequest,
  ): Promise<LessonBeginningView> {
    return this.lessons.begin(context, choice, languageOf(request));
  }

  @Permit('lesson.read')
  @Get(':id')
  @ApiOkResponse({ type: OwnLessonView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<OwnLessonView> {
    return this.lessons.read(context, id);
  }

  @Permit('lesson.write')
  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A UUID of one’s own: sent again with the same one, it begins no second lesson.',
  })
  @ApiCreatedResponse({ type: OwnLessonView })
  create(
    @Acting() context: TenantContext,
    @Body() body: BeginLesson,
    @RequestKey() key: string | null,
  ): Promise<OwnLessonView> {
    return this.lessons.create(context, body, key);
  }

  @Permit('lesson.write')
  @Put(':id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: OwnLessonView })
  change(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: WriteLesson,
  ): Promise<OwnLessonView> {
    return this.lessons.change(context, id, body, seen);
  }

  @Permit('lesson.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    return this.lessons.remove(context, id);
  }

  @Permit('lesson.write')
  @Post(':id/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: LessonPreviewView })
  preview(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<LessonPreviewView> {
    return this.sharing.preview(context, id);
  }

  @Permit('lesson.share')
  @Post(':id/publication')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnLessonView })
  publish(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: PublishLesson,
  ): Promise<OwnLessonView> {
    return this.sharing.publish(context, id, body.hash);
  }

  @Permit('lesson.share')
  @Post(':id/restoration-request')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnLessonView })
  askRestoration(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: PublishLesson,
  ): Promise<OwnLessonView> {
    return this.sharing.askRestoration(context, id, body.hash);
  }

  @Permit('lesson.share')
  @Delete(':id/publication')
  @ApiOkResponse({ type: OwnLessonView })
  withdraw(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<OwnLessonView> {
    return this.sharing.withdraw(context, id);
  }

  @Permit('lesson.share')
  @Post(':id/confirmation')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnLessonView })
  confirm(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: ConfirmLesson,
  ): Promise<OwnLessonView> {
    return this.sharing.confirm(context, id, body.until ?? null);
  }

  @Permit('lesson.write')
  @Post(':id/recall-seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  seeRecall(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    return this.lessons.seeRecall(context, id);
  }

  @Permit('lesson.write')
  @Post(':id/adoptions-seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  seeAdoptions(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    return this.lessons.seeAdoptions(context, id);
  }
}

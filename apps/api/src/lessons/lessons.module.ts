import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ModelsModule } from '../models/models.module';
import { AdoptionsController } from './adoptions.controller';
import { AdoptionsService } from './adoptions.service';
import { EditorsController } from './editors.controller';
import { EditorsService } from './editors.service';
import { LessonExportController } from './files/export.controller';
import { LessonExportService } from './files/export.service';
import { LessonImportController } from './files/import.controller';
import { LessonImportService } from './files/import.service';
import { LessonFeedController } from './feed.controller';
import { LessonFeedService } from './feed.service';
import { LessonsController } from './lessons.controller';
import { OwnLessonsController } from './own-lessons.controller';
import { OwnLessonsService } from './own-lessons.service';
import { PublishedLessonsService } from './published-lessons.service';
import { LessonSearchController } from './search.controller';
import { LessonSearchService } from './search.service';
import { SharingService } from './sharing.service';

@Module({
  imports: [AuditModule, ModelsModule],
  controllers: [
    // Before those that read what follows as an id.
    LessonExportController,
    LessonImportController,
    OwnLessonsController,
    LessonSearchController,
    LessonFeedController,
    LessonsController,
    AdoptionsController,
    EditorsController,
  ],
  providers: [
    LessonExportService,
    LessonImportService,
    OwnLessonsService,
    SharingService,
    LessonSearchService,
    LessonFeedService,
    PublishedLessonsService,
    AdoptionsService,
    EditorsService,
  ],
  exports: [LessonSearchService, OwnLessonsService],
})
export class LessonsModule {}

import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AssessmentsModule } from './assessments/assessments.module';
import { AuditModule } from './audit/audit.module';
import { BenchmarksModule } from './benchmarks/benchmarks.module';
import { CarryingModule } from './carrying/carrying.module';
import type { Config } from './config';
import { ConfigModule } from './config.module';
import { DraftsModule } from './drafts/drafts.module';
import { HealthController } from './http/health.controller';
import { ProblemFilter } from './http/problem.filter';
import { ReadableInput } from './http/readable-input';
import { SignInGuard } from './http/sign-in.guard';
import { validation } from './http/validation';
import { IdentityModule } from './identity/identity.module';
import { LessonsModule } from './lessons/lessons.module';
import { ModelsModule } from './models/models.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { PersistenceModule } from './persistence/persistence.module';
import { PilotsModule } from './pilots/pilots.module';
import { ProjectsModule } from './projects/projects.module';
import { RoundsModule } from './rounds/rounds.module';
import { SimulationsModule } from './simulations/simulations.module';
import { SuccessionModule } from './succession/succession.module';

@Module({})
export class AppModule {
  /** @param databaseUrl the app's own login */
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot(databaseUrl),
        DiscoveryModule,
        AuditModule,
        IdentityModule,
        OrganisationsModule,
        ModelsModule,
        DraftsModule,
        SimulationsModule,
        BenchmarksModule,
        RoundsModule,
        AssessmentsModule,
        CarryingModule,
        LessonsModule,
        SuccessionModule,
        PilotsModule,
        ProjectsModule,
      ],
      controllers: [HealthController],
      providers: [
        ProblemFilter,
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_FILTER, useExisting: ProblemFilter },
        { provide: APP_PIPE, useClass: ReadableInput },
        {
          provide: APP_PIPE,
          useFactory: validation,
        },
      ],
    };
  }
}

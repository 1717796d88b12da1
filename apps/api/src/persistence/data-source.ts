import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import { Identity1764000000000 } from '../../migrations/1764000000000-identity';
import { Rounds1764100000000 } from '../../migrations/1764100000000-rounds';
import { AnsweringRules1764200000000 } from '../../migrations/1764200000000-answering-rules';
import { Benchmarks1764300000000 } from '../../migrations/1764300000000-benchmarks';
import { Lessons1764400000000 } from '../../migrations/1764400000000-lessons';
import { LessonSearch1764500000000 } from '../../migrations/1764500000000-lesson-search';
import { FeedAddresses1764600000000 } from '../../migrations/1764600000000-feed-addresses';
import { NearLessons1764610000000 } from '../../migrations/1764610000000-near-lessons';
import { LessonLocks1764620000000 } from '../../migrations/1764620000000-lesson-locks';
import { LessonBegunOnce1764630000000 } from '../../migrations/1764630000000-lesson-begun-once';
import { LessonIndexSooner1764700000000 } from '../../migrations/1764700000000-lesson-index-sooner';
import { NearByEvidence1764710000000 } from '../../migrations/1764710000000-near-by-evidence';
import { RecallHidesText1764810000000 } from '../../migrations/1764810000000-recall-hides-text';
import { LessonRestoration1764820000000 } from '../../migrations/1764820000000-lesson-restoration';
import { HideRecalledText1764830000000 } from '../../migrations/1764830000000-hide-recalled-text';
import { AnsweringUnits1764900000000 } from '../../migrations/1764900000000-answering-units';
import { Plugins1764910000000 } from '../../migrations/1764910000000-plugins';
import { ModelDrafts1765000000000 } from '../../migrations/1765000000000-model-drafts';
import { ModelPublishing1765001000000 } from '../../migrations/1765001000000-model-publishing';
import { ModelSuccession1765010000000 } from '../../migrations/1765010000000-model-succession';
import { Pilots1765020000000 } from '../../migrations/1765020000000-pilots';
import { Targets1765030000000 } from '../../migrations/1765030000000-targets';
import { MixedAnswers1765180000000 } from '../../migrations/1765180000000-mixed-answers';
import { Carrying1765190000000 } from '../../migrations/1765190000000-carrying';
import { PublishedByTwo1765200000000 } from '../../migrations/1765200000000-published-by-two';
import { Bridges1765230000000 } from '../../migrations/1765230000000-bridges';
import { Projects1765300000000 } from '../../migrations/1765300000000-projects';
import { Benefits1765310000000 } from '../../migrations/1765310000000-benefits';
import { BusinessCase1765320000000 } from '../../migrations/1765320000000-business-case';
import { ProjectPlan1765330000000 } from '../../migrations/1765330000000-project-plan';
import { Portfolio1765360000000 } from '../../migrations/1765360000000-portfolio';
import { ProjectReadiness1765350000000 } from '../../migrations/1765350000000-project-readiness';
import { SharedProjects1765340000000 } from '../../migrations/1765340000000-shared-projects';
import { FollowUp1765370000000 } from '../../migrations/1765370000000-follow-up';
import { OutsideView1765380000000 } from '../../migrations/1765380000000-outside-view';
import { CarriedGains1765390000000 } from '../../migrations/1765390000000-carried-gains';
import { DayProposals1765400000000 } from '../../migrations/1765400000000-day-proposals';
import { ExperienceSpreads1765410000000 } from '../../migrations/1765410000000-experience-spreads';
import { AskedQuestions1765420000000 } from '../../migrations/1765420000000-asked-questions';
import { ownerRole } from './roles';

/** Every migration, oldest first. Written by a person; a test compares the result with the entities. */
export const migrations = [
  Identity1764000000000,
  Rounds1764100000000,
  AnsweringRules1764200000000,
  Benchmarks1764300000000,
  Lessons1764400000000,
  LessonSearch1764500000000,
  FeedAddresses1764600000000,
  NearLessons1764610000000,
  LessonLocks1764620000000,
  LessonBegunOnce1764630000000,
  LessonIndexSooner1764700000000,
  NearByEvidence1764710000000,
  RecallHidesText1764810000000,
  LessonRestoration1764820000000,
  HideRecalledText1764830000000,
  AnsweringUnits1764900000000,
  Plugins1764910000000,
  ModelDrafts1765000000000,
  ModelPublishing1765001000000,
  ModelSuccession1765010000000,
  Pilots1765020000000,
  Targets1765030000000,
  MixedAnswers1765180000000,
  Carrying1765190000000,
  PublishedByTwo1765200000000,
  Bridges1765230000000,
  Projects1765300000000,
  Benefits1765310000000,
  BusinessCase1765320000000,
  ProjectPlan1765330000000,
  ProjectReadiness1765350000000,
  SharedProjects1765340000000,
  FollowUp1765370000000,
  Portfolio1765360000000,
  OutsideView1765380000000,
  CarriedGains1765390000000,
  DayProposals1765400000000,
  ExperienceSpreads1765410000000,
  AskedQuestions1765420000000,
];

/** Options of the app's own connections. */
export function appDataSourceOptions(url: string, entities: EntitySchema[]): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    entitySkipConstructor: true,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'erfa',
    poolSize: 16,
    // A connection that cannot be had in time is an answer 503, not a request that hangs.
    extra: { connectionTimeoutMillis: 5000, idle_in_transaction_session_timeout: 30_000 },
    poolErrorHandler: () => undefined,
  };
}

/** What loaders of reference and demonstration data are given. */
export type OwnerConnection = DataSource;

/** A connection as the tables' owner, for migrations and for loading reference data; a single one, so that `SET ROLE` holds. */
export function ownerDataSource(ownerUrl: string, entities: EntitySchema[] = []): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    entitySkipConstructor: true,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'erfa-migrations',
    poolSize: 1,
    extra: { options: `-c role=${ownerRole}` },
  });
}

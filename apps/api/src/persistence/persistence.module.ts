import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Acts } from './acts';
import { appDataSourceOptions } from './data-source';
import { entities } from './entities';
import { PreparedTransaction } from './prepared-transaction';
import { TenantTransaction } from './tenant-transaction';

@Global()
@Module({})
export class PersistenceModule {
  /** @param url the app's own login, or null where only the shape of the app is wanted (its OpenAPI document). */
  static forRoot(url: string): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        TypeOrmModule.forRoot({ ...appDataSourceOptions(url, entities), retryAttempts: 0 }),
      ],
      providers: [TenantTransaction, PreparedTransaction, Acts],
      exports: [TenantTransaction, PreparedTransaction, Acts],
    };
  }
}

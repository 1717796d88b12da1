import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { Callers } from './callers';
import { DataListController } from './data-list.controller';
import { FeedAddressesController } from './feed-addresses.controller';
import { FeedAddressesService } from './feed-addresses.service';
import { Housekeeping } from './housekeeping';
import { OidcClients } from './oidc-clients';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { SessionController } from './session.controller';
import { Sessions } from './sessions';
import { SignInController } from './sign-in.controller';
import { TokensController } from './tokens.controller';
import { TokensService } from './tokens.service';

@Global()
@Module({
  imports: [AuditModule],
  controllers: [
    SignInController,
    SessionController,
    PeopleController,
    TokensController,
    FeedAddressesController,
    DataListController,
  ],
  providers: [
    Callers,
    Housekeeping,
    OidcClients,
    Sessions,
    PeopleService,
    TokensService,
    FeedAddressesService,
  ],
  exports: [Callers],
})
export class IdentityModule {}

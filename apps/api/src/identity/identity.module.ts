import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { Callers } from './callers';
import { DataListController } from './data-list.controller';
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
    DataListController,
  ],
  providers: [Callers, Housekeeping, OidcClients, Sessions, PeopleService, TokensService],
  exports: [Callers],
})
export class IdentityModule {}

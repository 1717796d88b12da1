import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { Callers } from './callers';
import { OidcClients } from './oidc-clients';
import { SessionController } from './session.controller';
import { Sessions } from './sessions';
import { SignInController } from './sign-in.controller';

@Global()
@Module({
  imports: [AuditModule],
  controllers: [SignInController, SessionController],
  providers: [Callers, OidcClients, Sessions],
  exports: [Callers],
})
export class IdentityModule {}

import { type CanActivate, type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { HttpConfig } from '#platform/http';
import { AccountAdministrationController } from './api/account-administration.controller.js';
import { AccountStepController } from './api/account-step.controller.js';
import { CsrfGuard } from './api/csrf.guard.js';
import { DemoSignInController } from './api/demo-sign-in.controller.js';
import { FirstSignInController } from './api/first-sign-in.controller.js';
import { OrgUnitController } from './api/org-unit.controller.js';
import { OriginGuard } from './api/origin.guard.js';
import { OwnAccountController } from './api/own-account.controller.js';
import { PermissionGuard } from './api/permission.guard.js';
import { RouteDeclarations } from './api/route-declarations.js';
import { SessionController } from './api/session.controller.js';
import { SessionCookie } from './api/session-cookie.js';
import { SessionGuard } from './api/session.guard.js';
import { SessionView } from './api/session-view.js';
import { SubstitutionController } from './api/substitution.controller.js';
import { WebPolicy } from './api/web-policy.js';
import { IdentityConfig } from './identity.config.js';

/** Guards of every route, in the order in which they look at a request. */
const GUARDS: readonly Type<CanActivate>[] = [OriginGuard, CsrfGuard, SessionGuard, PermissionGuard];

/** Routes of identity, and the guards that stand before every route of the application. */
@Module({})
export class IdentityApiModule {
  static forRoot(http: HttpConfig): DynamicModule {
    return {
      module: IdentityApiModule,
      imports: [DiscoveryModule],
      controllers: [
        SessionController,
        FirstSignInController,
        OwnAccountController,
        AccountAdministrationController,
        AccountStepController,
        OrgUnitController,
        SubstitutionController,
        DemoSignInController,
      ],
      providers: [
        {
          provide: WebPolicy,
          inject: [IdentityConfig],
          useFactory: (identity: IdentityConfig) => new WebPolicy(identity, http),
        },
        SessionCookie,
        SessionView,
        RouteDeclarations,
        ...GUARDS.map((guard) => ({ provide: APP_GUARD, useClass: guard })),
      ],
    };
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '#kernel/clock';
import { AccountChanges } from './application/account-changes.js';
import { AccountSecrets } from './application/account-secrets.js';
import { ActorResolver } from './application/actor-resolver.js';
import { CreateOrgUnit } from './application/create-org-unit.js';
import { CreateUser } from './application/create-user.js';
import { DemoSignIns } from './application/demo-sign-ins.js';
import { GiveSecondFactor } from './application/give-second-factor.js';
import { IdentityFacts } from './application/identity-facts.js';
import { OrgUnits } from './application/org-units.js';
import { ResetSecondFactor } from './application/reset-second-factor.js';
import { Sessions } from './application/sessions.js';
import { SetPassword } from './application/set-password.js';
import { SignInStores } from './application/sign-in-stores.js';
import { SignIn } from './application/sign-in.js';
import { SignOut } from './application/sign-out.js';
import { SignedInUserQueries } from './application/signed-in-user.queries.js';
import { UnknownNames } from './application/unknown-names.js';
import { UserDirectory } from './application/user-directory.js';
import { KeyRing } from './credentials/key-ring.js';
import { PasswordHasher } from './credentials/password-hasher.js';
import { SecretBox } from './credentials/secret-box.js';
import { TotpCodes } from './credentials/totp-codes.js';
import { IdentityConfig } from './identity.config.js';
import { DemoSignInRepository } from './persistence/demo-sign-in.repository.js';
import { OrgUnitRepository } from './persistence/org-unit.repository.js';
import { SessionRepository } from './persistence/session.repository.js';
import { UnknownSignInRepository } from './persistence/unknown-sign-in.repository.js';
import { UserAccountRepository } from './persistence/user-account.repository.js';

const PERSISTENCE = [
  DemoSignInRepository,
  OrgUnitRepository,
  SessionRepository,
  UnknownSignInRepository,
  UserAccountRepository,
];
const CREDENTIALS = [PasswordHasher, SecretBox, TotpCodes, AccountSecrets];
const INNER = [AccountChanges, IdentityFacts, SignInStores, UnknownNames];
const FOR_OTHERS = [
  ActorResolver,
  CreateOrgUnit,
  CreateUser,
  DemoSignIns,
  OrgUnits,
  ResetSecondFactor,
  SetPassword,
  UserDirectory,
];
const FOR_OWN_ROUTES = [GiveSecondFactor, Sessions, SignedInUserQueries, SignIn, SignOut];

/** Offices, accounts, roles and sessions; its exports are at hand in every module. */
@Global()
@Module({})
export class IdentityModule {
  /** @param sessionSecret `SESSION_SECRET` or what `ensureSessionSecret` found in the data folder */
  static forRoot(config: IdentityConfig, sessionSecret: string): DynamicModule {
    return {
      module: IdentityModule,
      providers: [
        { provide: Clock, useClass: SystemClock },
        { provide: IdentityConfig, useValue: config },
        { provide: KeyRing, useFactory: () => new KeyRing(sessionSecret) },
        ...PERSISTENCE,
        ...CREDENTIALS,
        ...INNER,
        ...FOR_OTHERS,
        ...FOR_OWN_ROUTES,
      ],
      exports: [IdentityConfig, KeyRing, ...FOR_OTHERS, ...FOR_OWN_ROUTES],
    };
  }
}

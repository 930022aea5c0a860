import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '#kernel/clock';
import { AccountChanges } from './application/account-changes.js';
import { AccountSecrets } from './application/account-secrets.js';
import { AccountQueries } from './application/account.queries.js';
import { AccountSteps } from './application/account-steps.js';
import { AccountStores } from './application/account-stores.js';
import { BarAccount } from './application/bar-account.js';
import { ChangeAccount } from './application/change-account.js';
import { ChangeOrgUnit } from './application/change-org-unit.js';
import { ChangeOwnPassword } from './application/change-own-password.js';
import { ChooseFirstPassword } from './application/choose-first-password.js';
import { CloseOrgUnit } from './application/close-org-unit.js';
import { CreateAdministrator } from './application/create-administrator.js';
import { EndSubstitution } from './application/end-substitution.js';
import { EndSessions } from './application/end-sessions.js';
import { EnrolAtSignIn } from './application/enrol-at-sign-in.js';
import { Enrolments } from './application/enrolments.js';
import { OrgUnitUses } from './application/org-unit-uses.js';
import { OwnSessions } from './application/own-sessions.js';
import { OwnerProof } from './application/owner-proof.js';
import { ReleaseAccount } from './application/release-account.js';
import { RenewOwnSecondFactor } from './application/renew-own-second-factor.js';
import { ResetPassword } from './application/reset-password.js';
import { SignInProgress } from './application/sign-in-progress.js';
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
import { SetSubstitution } from './application/set-substitution.js';
import { SubstitutionQueries } from './application/substitution.queries.js';
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
import { SubstitutionRepository } from './persistence/substitution.repository.js';
import { UnknownSignInRepository } from './persistence/unknown-sign-in.repository.js';
import { UserAccountRepository } from './persistence/user-account.repository.js';

const PERSISTENCE = [
  DemoSignInRepository,
  OrgUnitRepository,
  SessionRepository,
  SubstitutionRepository,
  UnknownSignInRepository,
  UserAccountRepository,
];
const CREDENTIALS = [PasswordHasher, SecretBox, TotpCodes, AccountSecrets];
const INNER = [
  AccountChanges,
  AccountStores,
  BarAccount,
  EndSessions,
  Enrolments,
  IdentityFacts,
  OwnerProof,
  ReleaseAccount,
  ResetPassword,
  ResetSecondFactor,
  SignInProgress,
  SignInStores,
  UnknownNames,
];
const FOR_OTHERS = [
  ActorResolver,
  CreateAdministrator,
  CreateOrgUnit,
  CreateUser,
  DemoSignIns,
  OrgUnits,
  OrgUnitUses,
  SetPassword,
  SetSubstitution,
  UserDirectory,
];
const FOR_OWN_ROUTES = [
  AccountQueries,
  AccountSteps,
  ChangeAccount,
  ChangeOrgUnit,
  ChangeOwnPassword,
  ChooseFirstPassword,
  CloseOrgUnit,
  EndSubstitution,
  EnrolAtSignIn,
  GiveSecondFactor,
  OwnSessions,
  RenewOwnSecondFactor,
  Sessions,
  SignedInUserQueries,
  SignIn,
  SignOut,
  SubstitutionQueries,
];

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

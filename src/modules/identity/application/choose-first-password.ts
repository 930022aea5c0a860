import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { PasswordUnchanged } from '../administration-errors.js';
import { NotSignedIn } from '../errors.js';
import { userEvent } from '../events.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts, ownerOf } from './identity-facts.js';
import { SignInProgress, type SignInStep } from './sign-in-progress.js';
import { SignInStores } from './sign-in-stores.js';

/** A step of the first sign-in: replaces the start password by one that nobody else knows. */
@Injectable()
export class ChooseFirstPassword {
  constructor(
    private readonly stores: SignInStores,
    private readonly progress: SignInProgress,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {AlreadySignedIn} Thrown when signing in is complete.
   * @throws {SignInStepNotDue} Thrown when another step is due.
   * @throws {PasswordUnsuitable} Thrown when the password is too short, too long or the user name.
   * @throws {PasswordUnchanged} Thrown when it is the start password.
   */
  async execute(input: { readonly token: string | undefined; readonly password: string }): Promise<SignInStep> {
    const place = await this.progress.sessionAt('new-password-required', input.token);
    const known = await this.stores.accounts.findById(place.session.userId);
    if (!known) throw new NotSignedIn();
    const passwordHash = await this.secrets.newPasswordHash(input.password, known.state.username);
    if (await this.secrets.passwordFits(known, input.password)) throw new PasswordUnchanged();
    return this.stores.database.transaction(async (transaction) => {
      const now = this.clock.now();
      const account = await this.stores.accounts.findForChange(transaction, known.id);
      if (!account?.state.active) throw new NotSignedIn();
      account.checkNotLocked(now);
      account.setPassword(passwordHash);
      await this.stores.accounts.update(transaction, account);
      await this.stores.sessions.removeOthers(transaction, account.id, place.session.id);
      const event = userEvent('identity.password-set', { userId: account.id });
      await this.facts.told(transaction, ownerOf(account, now), event, { type: 'user', id: account.id }, {}, now);
      return this.progress.advance(transaction, place, account, now);
    });
  }
}

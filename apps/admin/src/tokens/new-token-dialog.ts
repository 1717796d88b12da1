import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  model,
  output,
  untracked,
} from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { covers, type Role, rolesIn } from '@erfa/domain';
import { Icon } from '../icons/icon';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';
import { roleName } from '../session/role-names';
import { SessionKeeper } from '../session/session-keeper';
import { TokensApi } from './tokens-api';

const longestName = 80;
/** Lifetimes to choose from, in days; the select's values are text. */
const lifetimes = ['7', '30', '90', '365'] as const;

/** Makes a key and tells its secret, once. */
@Component({
  selector: 'erfa-new-token-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Dialog, FormField, Icon, Problem, TextPipe],
  templateUrl: './new-token-dialog.html',
  styles: `
    .secret {
      padding: 1.2rem;
      border-radius: 4px;
      background: var(--erfa-quiet);
      font-size: 1.5rem;
      line-height: 2.4rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .copy {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
      margin-top: 0.8rem;
    }
  `,
})
export class NewTokenDialog {
  private readonly api = inject(TokensApi);
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  readonly open = model.required<boolean>();
  /** A key was made; the list is no longer whole. */
  readonly created = output();

  /** Roles that one's own roles cover. */
  protected readonly roles = computed(() => {
    const member = this.keeper.member();
    return member
      ? rolesIn(member.organisation.kind).filter((role) =>
          covers(member.roles, role, member.organisation.kind),
        )
      : [];
  });
  protected readonly lifetimes = lifetimes;
  protected readonly roleName = roleName;
  protected readonly days = (lifetime: string) => Number(lifetime);

  // Every opening begins afresh, without the secret of the last.
  protected readonly wish = linkedSignal({
    source: this.open,
    computation: () => ({ name: '', role: this.lowest(), lifetime: '30' }),
  });
  protected readonly fields = form(this.wish, (path) => {
    required(path.name, { message: () => this.texts.text('tokens.nameMissing') });
    // Not `maxLength`: the attribute it sets makes browsers cut a pasted text off without a word.
    validate(path.name, ({ value }) =>
      value().length > longestName
        ? {
            kind: 'too-long',
            message: this.texts.text('tokens.nameTooLong', { longest: longestName }),
          }
        : undefined,
    );
  });
  private readonly tried = linkedSignal({ source: this.open, computation: () => false });
  protected readonly secret = linkedSignal<boolean, string | null>({
    source: this.open,
    computation: () => null,
  });
  protected readonly copied = linkedSignal({ source: this.secret, computation: () => false });
  private readonly attempt = new Attempt(this.open);
  protected readonly problem = this.attempt.problem;

  protected readonly nameFault = computed(
    () =>
      (this.tried() ? this.fields.name().errors()[0]?.message : undefined) ??
      faultAt(this.problem(), 'name'),
  );

  /** A key begins with as little power as one can give. */
  private lowest(): Role {
    const roles = untracked(this.roles);
    return roles.includes('reader') ? 'reader' : (roles.at(-1) ?? 'reader');
  }

  protected async create(): Promise<void> {
    this.tried.set(true);
    if (this.fields.name().invalid()) this.fields.name().focusBoundControl();
    if (this.fields().invalid()) return;
    const { name, role, lifetime } = this.wish();
    await this.attempt.run(async () => {
      const made = await this.api.create({
        name: name.trim(),
        role,
        expiresInDays: this.days(lifetime),
      });
      this.secret.set(made.secret);
      this.announcer.say(this.texts.text('tokens.made'));
      this.created.emit();
    });
  }

  protected async copy(secret: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(secret);
      this.copied.set(true);
      this.announcer.say(this.texts.text('tokens.copied'));
    } catch {
      // No clipboard (http, or not allowed): the secret stays there to be marked and copied by hand.
      this.announcer.show(this.texts.text('tokens.copyFailed'), true);
    }
  }
}

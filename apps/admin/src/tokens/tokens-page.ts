import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FeedAddresses } from '../following/feed-addresses';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { StatusTag } from '../progress/status-tag';
import { roleName } from '../session/role-names';
import { NewTokenDialog } from './new-token-dialog';
import { ownTokens, type Token, TokensApi } from './tokens-api';

/** Adgangsnøgler: keys for programs that read or write in one's stead. */
@Component({
  selector: 'erfa-tokens-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    DatePipe,
    Dialog,
    EmptyState,
    FeedAddresses,
    NewTokenDialog,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './tokens-page.html',
})
export class TokensPage {
  private readonly api = inject(TokensApi);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly tokens = ownTokens();
  protected readonly all = computed(() =>
    this.tokens.hasValue()
      ? this.tokens
          .value()
          .tokens.filter(({ revokedAt }) => revokedAt === null)
          .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
      : [],
  );
  protected readonly creating = signal(false);
  protected readonly revoking = signal<Token | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly roleName = roleName;

  protected expired(token: Token): boolean {
    return Date.parse(token.expiresAt) <= Date.now();
  }

  protected ask(token: Token | null): void {
    this.problem.set(null);
    this.revoking.set(token);
  }

  protected async revoke(): Promise<void> {
    const token = this.revoking();
    if (!token) return;
    this.problem.set(null);
    try {
      await this.api.revoke(token.id);
      this.revoking.set(null);
      this.announcer.show(this.texts.text('tokens.revoked', { name: token.name }));
      this.tokens.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}

import { NgTemplateOutlet } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type PeopleView, RoundsService, roundsShowResource } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { RoundTerms } from '../terms/round-terms';

/** A round that invites the municipality: its terms whole, then yes with a contact person, or no with a reason. */
@Component({
  selector: 'erfa-invitation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountPipe,
    DatePipe,
    LocalPipe,
    NgTemplateOutlet,
    PageHeader,
    Problem,
    RoundTerms,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './invitation-page.html',
  styleUrl: './invitation-page.scss',
})
export class InvitationPage {
  private readonly rounds = inject(RoundsService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly keeper = inject(SessionKeeper);

  /** Id of the round, from the address. */
  readonly id = input.required<string>();
  protected readonly round = roundsShowResource(this.id);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.maturity'), link: '/maturity' },
  ]);
  protected readonly mayJoin = computed(() => this.keeper.may('round.join'));
  /** Whether one may still answer, or answer otherwise. */
  protected readonly answerable = computed(() => {
    const round = this.round.value();
    return this.mayJoin() && round?.state === 'open' && round.own?.state !== 'accepted';
  });
  /** Whether one may say no after all. */
  protected readonly mayWithdraw = computed(() => {
    const round = this.round.value();
    return this.mayJoin() && round?.state === 'open' && round.own?.state === 'accepted';
  });

  protected readonly name = linkedSignal(
    () => this.round.value()?.own?.contactName ?? this.keeper.member()?.person.name ?? '',
  );
  // The session does not tell one's own mail; the list of people does.
  private readonly people = httpResource<PeopleView>(() =>
    this.mayJoin() ? '/api/people' : undefined,
  );
  private readonly ownEmail = computed(() => {
    const self = this.keeper.member()?.person.id;
    const people = this.people.hasValue() ? this.people.value().people : [];
    return people.find(({ id }) => id === self)?.email ?? '';
  });
  protected readonly email = linkedSignal(
    () => this.round.value()?.own?.contactEmail ?? this.ownEmail(),
  );
  protected readonly reason = linkedSignal(() => this.round.value()?.own?.reason ?? '');
  protected readonly declining = signal(false);
  private readonly tried = signal<'accept' | 'decline' | null>(null);
  private readonly attempt = new Attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly contactFault = computed(
    () =>
      this.tried() === 'accept' && (!this.name().trim() || !/^\S+@\S+$/u.test(this.email().trim())),
  );
  protected readonly reasonFault = computed(
    () => this.tried() === 'decline' && !this.reason().trim(),
  );

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async accept(): Promise<void> {
    this.tried.set('accept');
    if (this.contactFault()) return;
    await this.send(async () => {
      const { own } = await firstValueFrom(
        this.rounds.roundsAccept(this.id(), {
          contactName: this.name().trim(),
          contactEmail: this.email().trim(),
        }),
      );
      await this.router.navigateByUrl(
        own?.assessmentId ? `/assessments/${own.assessmentId}` : '/maturity',
      );
      this.announcer.show(this.texts.text('invitation.accepted'));
    });
  }

  protected async decline(): Promise<void> {
    this.tried.set('decline');
    if (this.reasonFault()) return;
    await this.send(async () => {
      await firstValueFrom(this.rounds.roundsDecline(this.id(), { reason: this.reason().trim() }));
      await this.router.navigateByUrl('/maturity');
      this.announcer.show(this.texts.text('invitation.declined'));
    });
  }

  private async send(work: () => Promise<void>): Promise<void> {
    await this.attempt.run(async () => {
      await work();
    });
  }
}

import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationKind, Role } from '@erfa/domain';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { PageHeader, type TrailStep } from '../page/page-header';
import { ReadyText } from '../page/ready-text';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type Fault, type ProblemError } from '../problem/problem-error';
import { StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { type InvitationLine, longestList, readInvitations } from './invitation-list';
import { allPeople, PeopleApi } from './people-api';
import { RoleChoice } from './role-choice';

/** The role most are invited to. */
const usualRole: Readonly<Record<OrganisationKind, Role>> = {
  kl: 'kl-admin',
  municipality: 'contributor',
};

/** Invite colleagues: one by one or from a pasted list, with what was understood shown line by line before it is sent. */
@Component({
  selector: 'erfa-invite-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    ActionBar,
    CountPipe,
    Icon,
    PageHeader,
    Problem,
    ReadyText,
    RoleChoice,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './invite-page.html',
  styleUrl: './invite-page.scss',
})
export class InvitePage {
  private readonly api = inject(PeopleApi);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly keeper = inject(SessionKeeper);

  protected readonly people = allPeople();
  protected readonly kind = computed(
    () => this.keeper.member()?.organisation.kind ?? 'municipality',
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.people'), link: '/people' },
  ]);

  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly list = signal('');
  protected readonly chosen = linkedSignal<readonly Role[]>(() => [usualRole[this.kind()]]);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  /** What was done, in a sentence; empty until then. */
  protected readonly sent = signal('');
  /** Erfa sends no mail: what the inviter sends instead. */
  protected readonly letter = computed(() => {
    const member = this.keeper.member();
    return this.sent() && member
      ? this.texts.text(this.kind() === 'kl' ? 'invite.letterKl' : 'invite.letter', {
          organisation: member.organisation.officialName,
          address: this.document.baseURI,
          sender: member.person.name,
        })
      : null;
  });
  private readonly tried = signal(false);
  private readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);

  private readonly present = computed(() =>
    this.people.hasValue()
      ? this.people
          .value()
          .people.filter(({ state }) => state !== 'ended')
          .flatMap(({ email }) => email ?? [])
      : [],
  );
  protected readonly lines = computed(() => readInvitations(this.list(), this.present()));
  protected readonly ready = computed(() => this.lines().filter((line) => line.understood));
  protected readonly unclear = computed(() => this.lines().length - this.ready().length);
  /** What the server said about a line that we had understood. */
  private readonly refused = computed(() => {
    const faults = new Map<number, Fault>();
    for (const fault of this.problem()?.faults ?? []) {
      const index = /people[./[]+(\d+)/u.exec(fault.path)?.[1];
      const line = index === undefined ? undefined : this.ready()[Number(index)];
      if (line) faults.set(line.line, fault);
    }
    return faults;
  });
  protected readonly rows = computed(() =>
    this.lines().map((line) => ({ ...line, refusal: this.refused().get(line.line)?.message })),
  );
  protected readonly shortfall = computed<TextKey | null>(() => {
    if (this.ready().length === 0) return 'invite.nobody';
    if (this.ready().length > longestList) return 'invite.tooMany';
    return null;
  });
  protected readonly listFault = computed(() => (this.tried() ? this.shortfall() : null));
  protected readonly noRole = computed(() => this.tried() && this.chosen().length === 0);
  protected readonly longest = longestList;

  /** Writes one person below the list, as if it had been pasted. */
  protected add(): void {
    const name = this.name().trim();
    const email = this.email().trim();
    if (!name && !email) return;
    this.list.update((list) => `${list.trimEnd()}${list.trim() ? '\n' : ''}${name} <${email}>`);
    this.name.set('');
    this.email.set('');
    this.announcer.say(this.texts.text('invite.added', { name: name || email }));
  }

  protected write(event: Event): void {
    this.list.set((event.target as HTMLTextAreaElement).value);
    this.problem.set(null);
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected reason(line: InvitationLine): TextKey | null {
    return line.understood ? null : `invite.reason.${line.reason}`;
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const ready = this.ready();
    const roles = this.chosen();
    if (this.shortfall()) this.field().nativeElement.focus();
    if (this.busy() || this.shortfall() || roles.length === 0) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.invite(ready.map(({ name, email }) => ({ name, email, roles: [...roles] })));
      this.sent.set(this.texts.count('invite.sent', ready.length));
      afterNextRender(() => this.outcome()?.nativeElement.focus(), { injector: this.injector });
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}

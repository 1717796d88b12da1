import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe } from '../language/format-pipes';
import { compareNames } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { Initials } from '../page/initials';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { roleName } from '../session/role-names';
import { SessionKeeper } from '../session/session-keeper';
import { EndDialog } from './end-dialog';
import { allPeople, type Colleague, type MembershipState } from './people-api';
import { RolesDialog } from './roles-dialog';

/** From how many people on the list can be searched. */
const manyPeople = 8;
const order: Readonly<Record<MembershipState, number>> = { active: 0, invited: 0, ended: 1 };

/** Medarbejdere: who belongs to the organisation, with which roles; those who may change it do so here. */
@Component({
  selector: 'erfa-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    DatePipe,
    EmptyState,
    EndDialog,
    Initials,
    PageHeader,
    Problem,
    RolesDialog,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  protected readonly people = allPeople();
  protected readonly sought = signal('');
  protected readonly mayInvite = computed(() => this.keeper.may('people.invite'));
  protected readonly mayEdit = computed(() => this.keeper.may('people.edit'));
  protected readonly self = computed(() => this.keeper.member()?.person.id);
  protected readonly kind = computed(
    () => this.keeper.member()?.organisation.kind ?? 'municipality',
  );

  protected readonly all = computed(() =>
    this.people.hasValue() ? this.people.value().people : [],
  );
  protected readonly searchable = computed(() => this.all().length >= manyPeople);
  protected readonly alone = computed(
    () => this.all().filter((colleague) => colleague.state !== 'ended').length <= 1,
  );
  protected readonly rows = computed(() => {
    const compare = compareNames(this.texts.language());
    const words = this.sought().trim().toLocaleLowerCase(this.texts.language());
    return this.all()
      .filter(({ name, email }) => `${name} ${email}`.toLocaleLowerCase().includes(words))
      .toSorted((a, b) => order[a.state] - order[b.state] || compare(a.name, b.name));
  });

  protected readonly changing = signal<Colleague | null>(null);
  protected readonly ending = signal<Colleague | null>(null);

  protected roles(colleague: Colleague): string {
    return colleague.roles.map((role) => this.texts.text(roleName(role))).join(', ');
  }

  protected status(state: MembershipState): Status {
    return state === 'active' ? 'active' : 'later';
  }

  protected stateName(state: MembershipState): TextKey {
    return `people.state.${state}`;
  }

  protected search(event: Event): void {
    this.sought.set((event.target as HTMLInputElement).value);
    this.announcer.say(this.texts.count('people.found', this.rows().length));
  }

  protected changed(sentence: string): void {
    this.announcer.show(sentence);
    this.people.reload();
  }
}

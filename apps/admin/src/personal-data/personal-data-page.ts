import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dataListListResource, type PeopleView, type PersonView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { EraseDialog } from './erase-dialog';
import { grouped, type KeptData, tableNames } from './kept-data';

/** Days that data about a former colleague stays by itself, so that an ending by mistake can be undone. */
const graceDays = 30;
const day = 86_400_000;

/** Data om personer: who has left and when what is known of them goes, and everything that is kept, why and how long. */
@Component({
  selector: 'erfa-personal-data-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    DatePipe,
    EmptyState,
    EraseDialog,
    PageHeader,
    Problem,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './personal-data-page.html',
  styles: `
    code {
      font-size: 1.3rem;
      overflow-wrap: anywhere;
    }
    th,
    td {
      vertical-align: top;
    }
    .why {
      width: 30%;
    }
  `,
})
export class PersonalDataPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  // The words of the list come from the server, so a change of language asks again.
  protected readonly list = dataListListResource({
    headers: () => ({ 'Accept-Language': this.texts.language() }),
  });
  protected readonly people = httpResource<PeopleView>(() =>
    this.mayErase() ? '/api/people' : undefined,
  );
  protected readonly mayErase = computed(
    () => this.keeper.may('people.erase') && this.keeper.may('people.read'),
  );
  protected readonly mayReadLog = computed(() => this.keeper.may('audit.read'));
  protected readonly kept = computed(() =>
    this.list.hasValue() ? grouped(this.list.value().data) : [],
  );
  /** Those who left and are known still, the first to go on top. */
  protected readonly former = computed(() =>
    (this.people.hasValue() ? this.people.value().people : [])
      .filter(({ state }) => state === 'ended')
      .map((person) => ({
        person,
        goesAt: person.endedAt === null ? null : Date.parse(person.endedAt) + graceDays * day,
      }))
      .toSorted((a, b) => (a.goesAt ?? 0) - (b.goesAt ?? 0)),
  );
  protected readonly erasing = signal<PersonView | null>(null);

  protected nameOf({ table }: KeptData): string {
    const key = tableNames[table];
    return key ? this.texts.text(key) : table;
  }

  protected erased(sentence: string): void {
    this.announcer.show(sentence);
    this.people.reload();
  }
}

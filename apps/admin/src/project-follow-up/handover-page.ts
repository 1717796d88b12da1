import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  FollowUpService,
  type HandoverForm,
  type HandoverItemView,
  handoverReadResource,
  type HandoverView,
  type WriteHandoverItem,
} from '@erfa/api-client';
import { followUpLimits } from '@erfa/domain';
import { firstValueFrom, map, tap, type Observable } from 'rxjs';
import { today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectHead } from '../project/project-head';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';
import { ProjectClosing } from './project-closing';
import { usualItems } from './usual-items';

/** Overdragelse: who takes over what, what has to be in place, and the receiver's yes. */
@Component({
  selector: 'erfa-handover-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[DatePipe, Dialog, FormConflicts, PageHeader, Problem, ProjectHead, RouterLink, RowDialog],
    ...[ProjectClosing, TextPipe, Waiting],
  ],
  templateUrl: './handover-page.html',
  styleUrl: './handover-page.scss',
})
export class HandoverPage {
  private readonly api = inject(FollowUpService);
  private readonly texts = inject(Texts);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly source = handoverReadResource(this.id);
  /** As the last answer told it. */
  protected readonly view = signal<HandoverView | null>(null);
  protected readonly attempt = new Attempt();
  protected readonly draft = signal<Row | null>(null);
  protected readonly reservation = signal('');
  protected readonly asking = signal(false);
  protected readonly limits = followUpLimits;
  protected readonly names = {
    receiverId: 'followUp.handover.receiver',
    takesOver: 'followUp.handover.takesOver',
  } as const;
  protected readonly keeper = new FormKeeper<HandoverForm>({
    name: () => `project-${this.id()}-handover`,
    load: () => this.api.handoverRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.handoverSave(this.id(), { from, to }).pipe(
        tap((all) => this.view.set(all)),
        map(({ form }) => form),
      ),
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('projects.tool.follow-up'), link: `/projects/${this.id()}/follow-up` },
  ]);
  protected readonly mayList = computed(() => {
    const all = this.view();
    return all !== null && (all.mayEdit || all.isReceiver);
  });
  protected readonly left = computed(
    () => this.view()?.items.filter(({ doneOn }) => doneOn === null).length ?? 0,
  );
  protected readonly lead = computed(() => {
    const all = this.view();
    if (!all) return '';
    const name = all.receiverName ?? '';
    if (all.acceptedAt !== null)
      return this.texts.text('followUp.handover.lead.accepted', { name: all.acceptedByName ?? '' });
    if (all.form.receiverId === null) return this.texts.text('followUp.handover.lead.nobody');
    return this.texts.text('followUp.handover.lead.waits', { name });
  });
  protected readonly fields = computed<RowField[]>(() => [
    {
      ...{ key: 'title', label: 'followUp.handover.item', kind: 'text' },
      ...{ required: true, longest: 200 },
    },
    {
      ...{ key: 'ownerId', label: 'projects.row.owner', kind: 'choice' },
      choices: [
        { value: null, text: this.texts.text('projects.row.noOwner') },
        ...(this.view()?.colleagues ?? []).map(({ personId, name }) => ({
          value: personId,
          text: name,
        })),
      ],
    },
    { key: 'dueOn', label: 'projects.row.due', kind: 'day' },
    { key: 'doneOn', label: 'projects.row.done', kind: 'day' },
  ]);
  protected readonly ways: RowWays = {
    save: async ({ id, version, ...row }) => {
      const write = row as unknown as WriteHandoverItem;
      const { doneOn: _done, ...item } = write;
      this.view.set(
        await firstValueFrom(
          id === null
            ? this.api.handoverAdd(this.id(), { items: [item] })
            : this.api.handoverChange(this.id(), id, write, { 'If-Match': `"${version}"` }),
        ),
      );
    },
    remove: async (id) =>
      this.view.set(await firstValueFrom(this.api.handoverRemove(this.id(), id))),
    current: async (id) => {
      const now = await firstValueFrom(this.api.handoverRead(this.id()));
      const item = now.items.find((one) => one.id === id);
      return item && rowOf(item);
    },
  };

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (!value) return;
      untracked(() => {
        this.view.set(value);
        this.keeper.open(value.form);
      });
    });
  }

  protected readonly say = (field: string, value: unknown): string =>
    field === 'receiverId'
      ? (this.view()?.colleagues.find(({ personId }) => personId === value)?.name ?? '–')
      : String(value || '–');

  protected choose(event: Event): void {
    this.keeper.set({ receiverId: (event.target as HTMLSelectElement).value || null });
  }

  protected write(event: Event): void {
    this.keeper.set({ takesOver: (event.target as HTMLTextAreaElement).value });
  }

  protected reserve(event: Event): void {
    this.reservation.set((event.target as HTMLTextAreaElement).value);
  }

  protected tick(item: HandoverItemView): void {
    const { title, ownerId, dueOn, doneOn } = item;
    const write = { title, ownerId, dueOn, doneOn: doneOn === null ? today() : null };
    const seen = { 'If-Match': `"${item.version}"` };
    this.run(() => this.api.handoverChange(this.id(), item.id, write, seen));
  }

  protected addUsual(): void {
    const items = usualItems.map((key) => ({
      ...{ title: this.texts.text(key), ownerId: null, dueOn: null },
    }));
    this.run(() => this.api.handoverAdd(this.id(), { items }));
  }

  protected add(): void {
    this.draft.set({
      ...{ id: null, version: 0, title: '', ownerId: null, dueOn: null, doneOn: null },
    });
  }

  protected edit(item: HandoverItemView): void {
    this.draft.set(rowOf(item));
  }

  /** Asks once more where points are missing. */
  protected ask(): void {
    const items = this.view()?.items ?? [];
    if (items.length === 0 || this.left() > 0) this.asking.set(true);
    else void this.accept();
  }

  protected async accept(): Promise<void> {
    this.asking.set(false);
    // What is read is what is said yes to: nothing of the form may still be on its way.
    await this.keeper.flush();
    const seen = { 'If-Match': `"${this.view()?.version ?? 0}"` };
    const body = { reservation: this.reservation().trim() };
    this.run(() => this.api.handoverAccept(this.id(), body, seen));
  }

  protected retract(): void {
    const seen = { 'If-Match': `"${this.view()?.version ?? 0}"` };
    this.run(() => this.api.handoverRetract(this.id(), seen));
  }

  protected print(): void {
    window.print();
  }

  private run(request: () => Observable<HandoverView>): void {
    void this.attempt.run(async () => this.view.set(await firstValueFrom(request())));
  }
}

const rowOf = ({ id, version, title, ownerId, dueOn, doneOn }: HandoverItemView): Row => ({
  ...{ id, version, title, ownerId, dueOn, doneOn },
});

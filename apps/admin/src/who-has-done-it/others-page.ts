import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { type OthersFindParams, othersFindResource, type OthersView } from '@erfa/api-client';
import { PercentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { askedFor, orders, scopes, shownMore, toggledIn, type OthersFacet } from './others-choice';
import { SharedProject } from '../project/shared-project';

const facets = ['part', 'product', 'size'] as const;

/** Hvem har gjort det? Municipalities that show their project, found by words, narrowed by facets; the address says it all. */
@Component({
  selector: 'erfa-others-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountPipe,
    EmptyState,
    PageHeader,
    PercentPipe,
    Problem,
    SharedProject,
    TextPipe,
    Waiting,
  ],
  templateUrl: './others-page.html',
  styleUrl: './others-page.scss',
})
export class OthersPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly orders = orders;
  protected readonly scopes = scopes;
  protected readonly facets = facets;
  protected readonly asked = computed<OthersFindParams>(() => askedFor(this.params()));
  protected readonly source = othersFindResource(this.asked);
  /** What was found before stays while the next is fetched. */
  protected readonly view = linkedSignal<OthersView | undefined, OthersView | undefined>({
    source: () => (this.source.hasValue() ? this.source.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly inKl = computed(() => this.keeper.member()?.organisation.kind === 'kl');
  protected readonly base = computed(() => (this.inKl() ? '/shared-projects' : '/projects/others'));
  protected readonly trail = computed<TrailStep[]>(() =>
    this.inKl() ? [] : [{ text: this.texts.text('places.projects'), link: '/projects' }],
  );
  /** The system, supplier or municipality that the page is about, where the address names one. */
  protected readonly about = computed(() => {
    const [first] = [...(this.view()?.projects ?? []), ...(this.view()?.own ?? [])];
    const { productId, supplierId, municipality } = this.asked();
    if (first && municipality)
      return this.texts.text('projects.others.about', { name: first.municipality });
    return (productId ? first?.productName : supplierId ? first?.supplierName : null) ?? null;
  });
  protected readonly narrowed = computed(() =>
    [...this.params().keys].some((key) => !['order', 'limit', 'scope'].includes(key)),
  );

  protected chosen(facet: OthersFacet, value: string): boolean {
    return ((this.asked()[facet] ?? []) as readonly string[]).includes(value);
  }

  protected facetName(facet: OthersFacet, value: string, name: string | null): string {
    if (name !== null) return name;
    if (facet === 'product') return this.texts.text('projects.others.notChosen');
    return facet === 'part'
      ? this.texts.text(`projects.part.${value as 'before'}`)
      : this.texts.text(`projects.others.size.${value as 'small'}`);
  }

  protected seek(event: Event, words: string): void {
    event.preventDefault();
    this.go({ q: words.trim() || null, limit: null });
  }

  /** Where the words are sought; asked anew at once where there are some. */
  protected within(scope: string): void {
    this.go({ scope: scope === 'all' ? null : scope, limit: null });
  }

  protected toggle(facet: OthersFacet, value: string): void {
    this.go({ [facet]: toggledIn(this.asked()[facet] ?? [], value), limit: null });
  }

  protected sort(order: string): void {
    this.go({ order });
  }

  protected more(): void {
    this.go({ limit: shownMore(this.asked().limit) });
  }

  protected all(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  private go(change: Record<string, unknown>): void {
    void this.router.navigate([], {
      queryParams: change,
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }
}

import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  benefitsListResource,
  businessCaseReadResource,
  BenefitsService,
  type BenefitsView,
  type BenefitMapView,
} from '@erfa/api-client';
import { benefitLimits, pathThrough, type BenefitLinkRef } from '@erfa/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { MonthPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';
import { EmptyState } from '../page/empty-state';
import { leadTo } from '../page/lead-to';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { ProjectComments } from '../project/comments';
import { GainsBesideBox } from '../project/gains-beside';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { BenefitFacts } from './benefit-facts';
import { BenefitMap } from './benefit-map';
import { benefitTones, fieldDetail, withUnit } from './benefit-sentences';
import { MapFields } from './map-fields';
import { layOutMap, type MapField } from './map-layout';
import { MapList } from './map-list';
import { asPng, mapPicture } from './map-picture';
import { NewBenefit } from './new-benefit';

/** Gevinster: the map from what is delivered to what is gained, the cards, and the one that is chosen. */
@Component({
  selector: 'erfa-benefits-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[GainsBesideBox, BenefitFacts, BenefitMap, CountPipe, EmptyState, MapFields, MapList],
    ...[MonthPipe, NewBenefit, PageHeader, Problem, ProjectComments, ProjectExamples],
    ...[ProjectHead, RouterLink],
    ...[StatusTag, TextPipe, Waiting, ...dataTable],
  ],
  templateUrl: './benefits-page.html',
  styleUrl: './benefits-page.scss',
})
export class BenefitsPage {
  private readonly api = inject(BenefitsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly downloads = inject(Downloads);
  private readonly router = inject(Router);
  /** From the address. */
  readonly id = input.required<string>();
  /** The benefit that whoever comes here is to see; from the address. */
  readonly benefit = input<string>();

  protected readonly source = benefitsListResource(this.id);
  protected readonly businessCase = businessCaseReadResource(this.id);
  /** As the last answer told it. */
  protected readonly view = signal<BenefitsView | null>(null);
  protected readonly attempt = new Attempt();
  protected readonly asList = signal(matchMedia('(max-width: 767.98px)').matches);
  protected readonly picked = linkedSignal<string | null>(() => this.benefit() ?? null);
  protected readonly tones = benefitTones;
  protected readonly advised = benefitLimits.advised;

  /** The field that is chosen: the one picked, else the first benefit. */
  protected readonly chosen = computed(() => {
    const all = this.view();
    const picked = all?.nodes.find(({ id }) => id === this.picked())?.id;
    return picked ?? all?.benefits[0]?.id ?? null;
  });
  protected readonly card = computed(
    () => this.view()?.benefits.find(({ id }) => id === this.chosen()) ?? this.view()?.benefits[0],
  );
  protected readonly fields = computed<MapField[]>(() => {
    const all = this.view();
    const benefits = new Map(all?.benefits.map((one) => [one.id, one]));
    return (all?.nodes ?? []).map((node) => {
      const benefit = benefits.get(node.id);
      const warned = benefit ? this.tones[benefit.status] === 'attention' : false;
      const detail = benefit ? fieldDetail(benefit, this.texts) : node.detail;
      return { id: node.id, kind: node.kind, title: node.title, detail, warned };
    });
  });
  /** The benefit whose baseline is missing and can still be taken: the page's one act. */
  protected readonly bare = computed(() => {
    const all = this.view();
    if (!all || all.goneLive) return undefined;
    return all.benefits.find(({ form }) => form.baselineValue === null || form.baselineOn === null);
  });
  /** What the map shows of the field that is chosen, in a sentence. */
  protected readonly sentence = computed(() => {
    const node = this.fields().find(({ id }) => id === this.chosen());
    if (!node) return '';
    const path = pathThrough(node.id, this.view()?.links ?? []);
    const count = (kind: MapField['kind'], within: ReadonlySet<string>): number =>
      this.fields().filter((one) => one.kind === kind && within.has(one.id)).length;
    return this.texts.text('benefits.map.sentence', {
      title: node.title,
      deliverables: this.texts.count('benefits.map.deliverables', count('deliverable', path.needs)),
      changes: this.texts.count('benefits.map.changes', count('change', path.needs)),
      goals: this.texts.count('benefits.map.goals', count('goal', path.leadsTo)),
    });
  });

  constructor() {
    const [document, injector] = [inject(DOCUMENT), inject(Injector)];
    // Led there once: whoever has looked around since is left where they are.
    let led: string | undefined;
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (!value) return;
      untracked(() => this.view.set(value));
      const wanted = this.benefit();
      if (wanted === undefined || wanted === led) return;
      led = wanted;
      afterNextRender(() => leadTo(document, 'chosen-benefit'), { injector });
    });
  }

  protected value(value: number | null, unit: string): string {
    return value === null ? '–' : withUnit(value, unit, this.texts.language());
  }

  protected made(benefit: string): void {
    void this.router.navigate(['/projects', this.id(), 'benefits', benefit]);
  }

  protected connect(link: BenefitLinkRef): void {
    this.draw(this.api.benefitMapConnect(this.id(), link), 'benefits.map.connected');
  }

  protected disconnect({ fromId, toId }: BenefitLinkRef): void {
    this.draw(this.api.benefitMapDisconnect(this.id(), fromId, toId), 'benefits.map.disconnected');
  }

  /** A benefit is taken out on its card, where one sees what goes with it. */
  protected remove(id: string): void {
    if (this.view()?.benefits.some((one) => one.id === id)) this.made(id);
    else this.draw(this.api.benefitMapRemove(id), 'benefits.map.removed');
  }

  protected move({ id, place }: { id: string; place: number }): void {
    this.draw(this.api.benefitMapPlace(id, { place }), 'benefits.map.moved');
  }

  protected show({ nodes, links }: BenefitMapView): void {
    const before = this.view();
    if (before) this.view.set({ ...before, nodes, links });
  }

  protected save(kind: 'svg' | 'png'): void {
    void this.attempt.run(async () => {
      const layout = layOutMap(this.fields(), this.view()?.links ?? []);
      const heading = `${this.texts.text('benefits.map.heading')}: ${this.view()?.projectTitle ?? ''}`;
      const columns = (['deliverable', 'change', 'benefit', 'goal'] as const).map((name) =>
        this.texts.text(`benefits.map.kind.${name}`),
      );
      const svg = mapPicture(layout, heading, columns);
      const file =
        kind === 'svg'
          ? new Blob([svg], { type: 'image/svg+xml' })
          : await asPng(svg, layout.width + 16, layout.height + 16);
      this.downloads.save(file, `${this.texts.text('benefits.map.file')}.${kind}`);
    });
  }

  private draw(
    request: Observable<BenefitMapView>,
    said:
      | 'benefits.map.connected'
      | 'benefits.map.disconnected'
      | 'benefits.map.removed'
      | 'benefits.map.moved',
  ): void {
    void this.attempt.run(async () => {
      this.show(await firstValueFrom(request));
      this.announcer.say(this.texts.text(said));
    });
  }
}

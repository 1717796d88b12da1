import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { valueOrName } from '../levels/figure-words';
import { GaugePicture } from './gauge-picture';
import { HeatMapPicture } from './heat-map-picture';
import { LadderPicture } from './ladder-picture';
import { PictureTable } from './picture-table';
import { QuadrantPicture } from './quadrant-picture';
import { Radar } from './radar';
import { radarOf } from './scale';
import type { Nodes, View } from './view-of';

const kinds: Readonly<Record<View['kind'], TextKey>> = {
  radar: 'pictures.kind.radar',
  ladder: 'pictures.kind.ladder',
  quadrant: 'pictures.kind.quadrant',
  gauge: 'pictures.kind.gauge',
  'heat-map': 'pictures.kind.heatMap',
  table: 'pictures.kind.table',
};

let made = 0;

/** One picture that a result asks for, in words, as a figure, and as the table that says the same; on paper always with the table. */
@Component({
  selector: 'erfa-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    GaugePicture,
    HeatMapPicture,
    LadderPicture,
    PictureTable,
    QuadrantPicture,
    Radar,
    TextPipe,
  ],
  template: `
    <h3>{{ name() }}</h3>
    @let shown = view();
    @switch (shown.kind) {
      @case ('radar') {
        @if (radar(); as radar) {
          @if (radar.own) {
            <p>{{ 'pictures.radar.ownRanges' | text }}</p>
          }
          <erfa-radar
            class="radar"
            [dimensions]="radar.spokes"
            [figures]="radar.figures"
            [scale]="radar.scale"
            [numbered]="!radar.own"
            [title]="title()"
            [previousTitle]="previousTitle()"
          />
        } @else {
          <p>{{ 'pictures.radar.undrawn' | text }}</p>
        }
      }
      @case ('ladder') {
        <erfa-ladder-picture [view]="shown" [nodes]="nodes()" />
      }
      @case ('quadrant') {
        <erfa-quadrant-picture [view]="shown" [nodes]="nodes()" [previousTitle]="previousTitle()" />
      }
      @case ('gauge') {
        <erfa-gauge-picture [view]="shown" [nodes]="nodes()" [previousTitle]="previousTitle()" />
      }
      @case ('heat-map') {
        <erfa-heat-map-picture [view]="shown" [nodes]="nodes()" [name]="name()" />
      }
    }
    @if (folds()) {
      <button
        type="button"
        class="erfa-link-button erfa-gap-small"
        [attr.aria-expanded]="unfolded()"
        [attr.aria-controls]="id"
        (click)="unfolded.set(!unfolded())"
      >
        {{ (unfolded() ? 'pictures.hideTable' : 'pictures.asTable') | text
        }}<span class="erfa-spoken">: {{ name() }}</span>
      </button>
    }
    @if (shown.kind !== 'heat-map') {
      <div [id]="id" [class.folded]="folds() && !unfolded()">
        <erfa-picture-table [view]="shown" [nodes]="nodes()" [name]="name()" />
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    .radar {
      max-width: 48rem;
      margin-top: 1.6rem;
    }

    // Folded on screen alone: paper has no button.
    @media screen {
      .folded {
        display: none;
      }
    }
  `,
})
export class Picture {
  private readonly texts = inject(Texts);
  readonly view = input.required<View>();
  readonly nodes = input.required<Nodes>();
  /** What this round is called. */
  readonly title = input.required<string>();
  /** What the round before is called; empty when there was none. */
  readonly previousTitle = input('');

  protected readonly id = `picture-table-${(made += 1)}`;
  protected readonly unfolded = signal(false);
  protected readonly name = computed(() => {
    const view = this.view();
    const own = view.kind === 'gauge' ? this.nodes().get(view.node)?.title : undefined;
    return view.title?.[this.texts.language()] ?? own ?? this.texts.text(kinds[view.kind]);
  });
  protected readonly radar = computed(() => {
    const view = this.view();
    if (view.kind !== 'radar') return null;
    const nodes = view.nodes.flatMap((key) => this.nodes().get(key) ?? []);
    const radar = radarOf(nodes);
    return radar && { ...radar, figures: nodes.map((node) => valueOrName(this.texts, node)) };
  });
  /** Whether the table waits behind a button: not where it is the picture, or stands for one that cannot be drawn. */
  protected readonly folds = computed(() => {
    const { kind } = this.view();
    return kind !== 'table' && kind !== 'heat-map' && (kind !== 'radar' || this.radar() !== null);
  });
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { ParticipantsView, ParticipantState, ParticipantView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { compareNames, formatPercent } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { answeredShare, stateName, states } from './participation';
import { tileTowards } from './tile-places';

type TileState = ParticipantState | 'not-invited';

/** What stands on a tile besides colour; what is submitted has a tick instead. */
const signs: Readonly<Record<TileState, string>> = {
  submitted: '',
  'under-way': '%',
  'not-begun': '0',
  invited: '?',
  declined: '–',
  'not-invited': '',
};

/**
 * The 98 municipalities, one equal tile each: who takes part and how far they are, never how well. A list to choose from, so
 * that arrow keys walk the map and a screen reader says each; what is chosen is told beneath, with its name in full.
 */
@Component({
  selector: 'erfa-tile-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, TextPipe],
  templateUrl: './tile-map.html',
  styleUrl: './tile-map.scss',
})
export class TileMap {
  private readonly texts = inject(Texts);

  readonly participation = input.required<ParticipantsView>();
  /** Whether the round is over. */
  readonly closed = input(false);

  protected readonly tiles = computed(() => {
    const { participants, notInvited } = this.participation();
    const names = compareNames('da');
    return [
      ...participants.map((participant) => ({
        ...participant,
        share: answeredShare(participant),
        told: this.told(participant),
      })),
      ...notInvited.map((place) => ({
        ...place,
        state: 'not-invited' as const,
        share: null,
        told: `${place.name}: ${this.texts.text('tileMap.notInvited')}`,
      })),
    ]
      .map((tile) => ({ ...tile, ...this.drawn(tile.state, tile.share) }))
      .sort((a, b) => names(a.name, b.name));
  });
  protected readonly legend = computed(() => {
    const { participants, notInvited } = this.participation();
    const invited = states.map((state) => ({
      state,
      name: this.texts.text(`tileMap.legend.${this.legendName(state)}`),
      count: participants.filter((participant) => participant.state === state).length,
    }));
    return [
      ...invited,
      {
        state: 'not-invited' as const,
        name: this.texts.text('tileMap.legend.notInvited'),
        count: notInvited.length,
      },
    ]
      .filter(({ state, count }) => count > 0 || state !== 'not-invited')
      .map((entry) => ({ ...entry, sign: signs[entry.state] }));
  });
  /** The map in one sentence, for who does not see it. */
  protected readonly sentence = computed(() =>
    this.texts.text('tileMap.sentence', {
      states: this.legend()
        .map(({ name, count }) => `${count} ${name}`)
        .join(', '),
    }),
  );
  protected readonly chosenCode = linkedSignal<string | null>(() => null);
  protected readonly chosen = computed(() =>
    this.tiles().find(({ code }) => code === this.chosenCode()),
  );

  protected enter(): void {
    this.chosenCode.update((code) => code ?? this.tiles()[0]?.code ?? null);
  }

  protected walk(event: KeyboardEvent): void {
    const tiles = this.tiles();
    const from = this.chosen() ?? tiles[0];
    const to = from && tileTowards(tiles, from, event.key);
    if (!to) return;
    event.preventDefault();
    this.chosenCode.set(to.code);
  }

  protected point(event: Event): void {
    const tile = (event.target as Element).closest<HTMLElement>('[data-code]');
    if (tile) this.chosenCode.set(tile.dataset['code'] ?? null);
  }

  private told(participant: ParticipantView): string {
    const share = answeredShare(participant);
    const name = this.texts.text(stateName(participant.state, this.closed()));
    return share === null || participant.state === 'submitted'
      ? `${participant.name}: ${name}`
      : this.texts.text('tileMap.underWay', {
          name: participant.name,
          state: name,
          share: formatPercent(this.texts.language(), share, 0),
        });
  }

  private drawn(state: TileState, share: number | null): { sign: string; progress: string } {
    const counts = state === 'under-way' || state === 'not-begun';
    return {
      sign: signs[state],
      progress: counts && share !== null ? formatPercent(this.texts.language(), share, 0) : '',
    };
  }

  private legendName(state: ParticipantState) {
    return state === 'invited' && this.closed() ? 'invited-late' : state;
  }
}

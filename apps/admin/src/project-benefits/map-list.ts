import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { benefitNodeKinds, inOrder, linkFault, type BenefitLinkRef } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';
import type { MapField } from './map-layout';

/** The map as a list: every field with what it leads to, and everything that can be done in the picture. */
@Component({
  selector: 'erfa-map-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    @for (group of groups(); track group.kind) {
      <h3>{{ \`benefits.map.kind.\${group.kind}\` | text }}</h3>
      <ul class="erfa-plain-list">
        @for (row of group.rows; track row.node.id) {
          <li>
            <p>
              <strong>{{ row.node.title }}</strong>
              @if (row.node.detail) {
                <span class="erfa-soft"> · {{ row.node.detail }}</span>
              }
            </p>
            @for (other of row.leadsTo; track other.id) {
              <p class="leads">
                {{ 'benefits.map.leadsTo' | text: { title: other.title } }}
                @if (mayEdit()) {
                  <button
                    type="button"
                    class="erfa-link-button erfa-screen-only"
                    [attr.aria-label]="
                      'benefits.map.unlinkNamed' | text: { from: row.node.title, to: other.title }
                    "
                    (click)="disconnect.emit({ fromId: row.node.id, toId: other.id })"
                  >
                    {{ 'benefits.map.unlink' | text }}
                  </button>
                }
              </p>
            }
            @if (mayEdit()) {
              <div class="acts erfa-screen-only">
                @if (row.choices.length > 0) {
                  <select
                    class="form-select"
                    [attr.aria-label]="
                      'benefits.map.connectNamed' | text: { title: row.node.title }
                    "
                    (change)="join(row.node, $event)"
                  >
                    <option value="">{{ 'benefits.map.connect' | text }}</option>
                    @for (choice of row.choices; track choice.id) {
                      <option [value]="choice.id">{{ choice.title }}</option>
                    }
                  </select>
                }
                @if (row.place > 0) {
                  <button
                    type="button"
                    class="erfa-link-button"
                    [attr.aria-label]="'benefits.map.upNamed' | text: { title: row.node.title }"
                    (click)="move.emit({ id: row.node.id, place: row.place - 1 })"
                  >
                    {{ 'benefits.map.up' | text }}
                  </button>
                }
                @if (row.node.kind !== 'benefit') {
                  <button
                    type="button"
                    class="erfa-link-button"
                    [attr.aria-label]="'benefits.map.removeNamed' | text: { title: row.node.title }"
                    (click)="remove.emit(row.node.id)"
                  >
                    {{ 'benefits.map.remove' | text }}
                  </button>
                }
              </div>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    h3 {
      margin-top: 2rem;
    }
    li {
      border-bottom: 1px solid var(--erfa-line);
      padding: 1rem 0;
    }
    ul {
      max-width: 76rem;
    }
    .leads {
      padding-left: 1.6rem;
      font-size: 1.5rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 2rem;
      align-items: center;
      margin-top: 0.4rem;
      font-size: 1.5rem;
    }
    select {
      width: auto;
      max-width: 100%;
    }
  `,
})
export class MapList {
  readonly nodes = input.required<readonly MapField[]>();
  readonly links = input.required<readonly BenefitLinkRef[]>();
  readonly mayEdit = input.required<boolean>();
  readonly connect = output<BenefitLinkRef>();
  readonly disconnect = output<BenefitLinkRef>();
  readonly remove = output<string>();
  readonly move = output<{ id: string; place: number }>();

  protected readonly groups = computed(() => {
    const [nodes, links] = [this.nodes(), this.links()];
    return benefitNodeKinds
      .map((kind) => ({
        kind,
        rows: nodes
          .filter((node) => node.kind === kind)
          .map((node, place) => ({
            ...{ node, place },
            leadsTo: nodes.filter(({ id }) =>
              links.some(({ fromId, toId }) => fromId === node.id && toId === id),
            ),
            choices: nodes.filter((other) => this.canJoin(node, other)),
          })),
      }))
      .filter(({ rows }) => rows.length > 0);
  });

  protected join(node: MapField, event: Event): void {
    const select = event.target as HTMLSelectElement;
    const other = this.nodes().find(({ id }) => id === select.value);
    select.value = '';
    if (!other) return;
    const [from, to] = inOrder(node, other);
    this.connect.emit({ fromId: from.id, toId: to.id });
  }

  private canJoin(node: MapField, other: MapField): boolean {
    if (node.id === other.id) return false;
    const [from, to] = inOrder(node, other);
    const there = this.links().some(({ fromId, toId }) => fromId === from.id && toId === to.id);
    return !there && linkFault(from, to, this.links()) === null;
  }
}

import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { benefitNodeKinds, inOrder, linkFault, type BenefitLinkRef } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';
import type { MapField } from './map-layout';

/** The map as a list: every field with what it leads to, and everything that can be done in the picture. */
@Component({
  selector: 'erfa-map-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  templateUrl: './map-list.html',
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

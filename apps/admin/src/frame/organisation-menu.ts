import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { compareNames } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Menu } from '../overlays/menu';
import { MenuItem } from '../overlays/menu-item';
import { Announcer } from '../page/announcer';
import { asProblem } from '../problem/problem-error';
import type { Member } from '../session/session';
import { SessionKeeper } from '../session/session-keeper';
import type { Place } from './place';
import { nameOf, placesIn } from './places';

/** The organisation acted for; its menu leads to its pages and to the other organisations one belongs to. */
@Component({
  selector: 'erfa-organisation-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, MenuItem, RouterLink, TextPipe],
  templateUrl: './organisation-menu.html',
  styles: `
    :host {
      display: block;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .short {
      display: none;
    }
    .group + .group {
      margin-top: 0.8rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--erfa-line);
    }
    .caption {
      padding: 0.4rem 1.6rem;
      color: var(--erfa-soft);
      font-size: 1.4rem;
      line-height: 2rem;
    }
    .mark {
      width: 2rem;
      flex: none;
    }
    @media (max-width: 767.98px) {
      .short {
        display: inline;
      }
      .full {
        display: none;
      }
    }
  `,
})
export class OrganisationMenu {
  private readonly keeper = inject(SessionKeeper);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly member = input.required<Member>();

  protected readonly places = computed(() => placesIn('organisation', this.member()));
  protected readonly choices = computed(() => {
    const compare = compareNames(this.texts.language());
    const { memberships } = this.member();
    return memberships.length > 1
      ? memberships.toSorted((a, b) => compare(a.officialName, b.officialName))
      : [];
  });

  protected name(place: Place) {
    return nameOf(place, this.member());
  }

  protected async actFor(organisationId: string): Promise<void> {
    if (organisationId === this.member().organisation.id) return;
    try {
      await this.keeper.actFor(organisationId);
    } catch (error) {
      this.announcer.show(asProblem(error).title || this.texts.text('frame.switchFailed'), true);
    }
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { byRole } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Arrival } from './arrival';

const come = signal(false);

@Component({
  selector: 'erfa-arrival-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet],
  template: `<button type="button">Menu</button>
    <main #main tabindex="-1"><router-outlet /></main>`,
})
class ArrivalFrame {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  constructor() {
    inject(Arrival).watch(() => this.main().nativeElement);
  }
}

/** As pages do that wait for what they are about. */
@Component({
  selector: 'erfa-arrival-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (come()) {
      <h1 tabindex="-1">Begynd med driften</h1>
    } @else {
      <h1 tabindex="-1">Erfaring</h1>
    }`,
})
class ArrivalPage {
  protected readonly come = come;
}

/** As pages do that say nothing before they can. */
@Component({
  selector: 'erfa-arrival-silent',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (come()) {
    <h1 tabindex="-1">Begynd med driften</h1>
  }`,
})
class ArrivalSilent {
  protected readonly come = come;
}

describe('arriving at a page', () => {
  const arrive = async (address: string) => {
    come.set(false);
    await prepare([
      { path: 'page', component: ArrivalPage },
      { path: 'silent', component: ArrivalSilent },
      { path: '', pathMatch: 'full', children: [] },
    ]);
    show(ArrivalFrame);
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/');
    await settle();
    await router.navigateByUrl(address);
    await settle();
  };
  const dataComes = async () => {
    come.set(true);
    await settle();
    await Promise.resolve();
  };

  it.each(['/page', '/silent'])(
    'keeps the focus on the heading when data brings another one: %s',
    async (address) => {
      await arrive(address);
      await dataComes();
      expect(document.activeElement).toBe(byRole('heading', 'Begynd med driften'));
    },
  );

  it('leaves the focus where the reader has taken it meanwhile', async () => {
    await arrive('/page');
    expect(document.activeElement).toBe(byRole('heading', 'Erfaring'));
    byRole('button', 'Menu').focus();
    await dataComes();
    expect(document.activeElement).toBe(byRole('button', 'Menu'));
  });
});

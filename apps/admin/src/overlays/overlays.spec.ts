import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { allByRole, byRole, press } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Dialog } from './dialog';
import { Menu } from './menu';
import { MenuItem } from './menu-item';

@Component({
  selector: 'erfa-menu-sample',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Menu, MenuItem],
  template: `
    <button type="button">Før</button>
    <erfa-menu>
      <span erfaMenuLabel>Organisation</span>
      <button type="button" erfaMenuItem (click)="chosen.set('ret')">Ret</button>
      <button type="button" erfaMenuItem [checked]="true">Kolding</button>
      <button type="button" erfaMenuItem [checked]="false">Køge</button>
    </erfa-menu>
  `,
})
class MenuSample {
  readonly chosen = signal('');
}

@Component({
  selector: 'erfa-dialog-sample',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  template: `
    <erfa-dialog heading="Slet udkastet?" [(open)]="open">
      <p>Det kan ikke fortrydes.</p>
      <button erfaDialogActions type="button">Slet</button>
    </erfa-dialog>
  `,
})
class DialogSample {
  readonly open = signal(false);
}

const focused = () => document.activeElement?.textContent?.trim();

describe('a menu', () => {
  beforeEach(async () => {
    await prepare();
  });

  const opened = async (key = 'ArrowDown') => {
    const fixture = show(MenuSample);
    byRole('button', 'Organisation').focus();
    press(key);
    await settle();
    return fixture.componentInstance;
  };

  it('is closed at first and says so', () => {
    show(MenuSample);
    expect(byRole('button', 'Organisation').getAttribute('aria-expanded')).toBe('false');
    expect(allByRole('menu')).toEqual([]);
  });

  it('opens at the first entry with arrow down and at the last with arrow up', async () => {
    await opened();
    expect(focused()).toBe('Ret');
    expect(byRole('button', 'Organisation').getAttribute('aria-expanded')).toBe('true');
    press('Escape');
    press('ArrowUp');
    await settle();
    expect(focused()).toBe('Køge');
  });

  it('goes round with the arrows, to the ends with Home and End, and by letters', async () => {
    await opened();
    press('ArrowUp');
    expect(focused()).toBe('Køge');
    press('ArrowDown');
    expect(focused()).toBe('Ret');
    press('End');
    expect(focused()).toBe('Køge');
    press('Home');
    expect(focused()).toBe('Ret');
    press('k');
    expect(focused()).toBe('Kolding');
    press('ø');
    expect(focused()).toBe('Køge');
  });

  it('closes on Escape and gives the focus back', async () => {
    await opened();
    press('Escape');
    await settle();
    expect(allByRole('menu')).toEqual([]);
    expect(focused()).toBe('Organisation');
  });

  it('closes when an entry is chosen, when the focus leaves, and when one presses elsewhere', async () => {
    const sample = await opened();
    byRole('menuitem', 'Ret').click();
    await settle();
    expect([sample.chosen(), allByRole('menu').length]).toEqual(['ret', 0]);
    for (const leave of [
      () => {
        byRole('button', 'Før').focus();
      },
      () => {
        document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      },
    ]) {
      byRole('button', 'Organisation').click();
      await settle();
      expect(allByRole('menu')).toHaveLength(1);
      leave();
      await settle();
      expect(allByRole('menu')).toEqual([]);
    }
  });

  it('says which of several holds', async () => {
    await opened();
    expect(byRole('menuitemradio', 'Kolding').getAttribute('aria-checked')).toBe('true');
    expect(byRole('menuitemradio', 'Køge').getAttribute('aria-checked')).toBe('false');
    expect(byRole('menuitem', 'Ret').hasAttribute('aria-checked')).toBe(false);
  });
});

describe('a dialog', () => {
  beforeEach(async () => {
    await prepare();
  });

  it('is named by its heading and shows its buttons', async () => {
    const { componentInstance } = show(DialogSample);
    expect(allByRole('dialog')).toEqual([]);
    componentInstance.open.set(true);
    await settle();
    expect(byRole('dialog', 'Slet udkastet?').textContent).toContain('Det kan ikke fortrydes.');
    expect(byRole('button', 'Slet')).toBeTruthy();
  });

  it('closes by its own button, and when the browser closes it', async () => {
    const { componentInstance } = show(DialogSample);
    for (const close of [
      () => {
        byRole('button', 'Luk').click();
      },
      () => {
        byRole<HTMLDialogElement>('dialog').close();
      },
    ]) {
      componentInstance.open.set(true);
      await settle();
      close();
      await settle();
      expect([componentInstance.open(), allByRole('dialog').length]).toEqual([false, 0]);
    }
  });
});

@Component({
  selector: 'erfa-leaving-sample',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  template: `
    <h1 tabindex="-1">Siden</h1>
    <section>
      <h2>Afsnittet</h2>
      @if (there()) {
        <button type="button" (click)="open.set(true)">Indsend …</button>
      }
    </section>
    <button type="button">Et andet sted</button>
    <erfa-dialog heading="Indsend?" [(open)]="open" />
  `,
})
class LeavingSample {
  readonly open = signal(false);
  readonly there = signal(true);
}

describe('the focus after a dialog', () => {
  beforeEach(async () => {
    await prepare();
  });

  const opened = async () => {
    const { componentInstance } = show(LeavingSample);
    byRole('button', 'Indsend …').focus();
    byRole('button', 'Indsend …').click();
    await settle();
    // What jsdom's dialog does not do: the focus is inside, and nowhere once it is closed.
    (document.activeElement as HTMLElement).blur();
    return componentInstance;
  };

  it('returns to what opened it', async () => {
    const sample = await opened();
    sample.open.set(false);
    await settle();
    expect(focused()).toBe('Indsend …');
  });

  it('goes to the nearest heading when the opener goes away with the dialog', async () => {
    const sample = await opened();
    sample.open.set(false);
    sample.there.set(false);
    await settle();
    expect(focused()).toBe('Afsnittet');
  });

  it('goes there too when the opener goes away with fresh data afterwards', async () => {
    const sample = await opened();
    sample.open.set(false);
    await settle();
    sample.there.set(false);
    await settle();
    expect(focused()).toBe('Afsnittet');
  });

  it('is left alone where somebody has moved it', async () => {
    const sample = await opened();
    sample.open.set(false);
    await settle();
    byRole('button', 'Et andet sted').focus();
    sample.there.set(false);
    await settle();
    expect(focused()).toBe('Et andet sted');
  });
});

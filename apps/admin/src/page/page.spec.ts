import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import * as fc from 'fast-check';
import { byRole } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Announcer } from './announcer';
import { dataTable } from './data-table';
import { initialsOf } from './initials';
import { PageHeader } from './page-header';

@Component({
  selector: 'erfa-table-sample',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable],
  template: `
    <table erfaTable>
      <thead>
        <tr erfaRow>
          <th erfaColumn>Kommune</th>
          <th erfaColumn>Niveau</th>
          <th erfaColumn></th>
        </tr>
      </thead>
      <tbody>
        <tr erfaRow>
          <th erfaRowHead>Aarhus</th>
          <td erfaCell="Niveau">3,4</td>
          <td erfaCell></td>
        </tr>
      </tbody>
    </table>
  `,
})
class TableSample {}

const { jest: timers } = import.meta as ImportMeta & { readonly jest: typeof jest };

describe('initials', () => {
  it.each([
    ['Sanne Lykkegaard', 'SL'],
    ['Åse Marie Aagaard-Holm', 'ÅA'],
    ['bo', 'B'],
    ['  ', ''],
    ['😀 Smil', '😀S'],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('are at most two letters of any name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        (name) => Array.from(initialsOf(name)).length <= 2,
      ),
    );
  });
});

describe('a table', () => {
  it('stays a table to those who listen, and names each value where its head is out of sight', async () => {
    await prepare();
    show(TableSample);
    await settle();
    const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
    expect(roles.map((role) => document.querySelectorAll(`[role="${role}"]`).length)).toEqual([
      1, 2, 3, 1, 2,
    ]);
    const labels = [...document.querySelectorAll('td')].map((cell) =>
      cell.getAttribute('data-label'),
    );
    expect(labels).toEqual(['Niveau', null]);
  });
});

describe('a page header', () => {
  it('names the page and the window, and shows the way back', async () => {
    await prepare();
    const trail = [{ text: 'Medarbejdere', link: '/people' }];
    show(PageHeader, { heading: 'Inviter kolleger', lead: 'De får adgang.', trail });
    await settle();
    expect(byRole('heading', 'Inviter kolleger').getAttribute('tabindex')).toBe('-1');
    expect(document.title).toBe('Inviter kolleger – Erfa');
    expect(byRole('link', 'Medarbejdere').getAttribute('href')).toBe('/people');
    expect(document.querySelector('[aria-current="page"]')?.textContent).toBe('Inviter kolleger');
  });
});

describe('the announcer', () => {
  it('says the same sentence twice so that it is heard twice', () => {
    const announcer = TestBed.inject(Announcer);
    announcer.say('Gemt');
    const first = announcer.spoken();
    announcer.say('Gemt');
    expect(announcer.spoken()).not.toBe(first);
    expect(announcer.spoken().trim()).toBe('Gemt');
    expect(announcer.shown()).toBe('');
  });

  it('takes a notice away after a while, unless it is looked at or has to be acted on', () => {
    timers.useFakeTimers();
    try {
      const announcer = TestBed.inject(Announcer);
      announcer.show('31 svar er godkendt.');
      timers.advanceTimersByTime(11_000);
      expect(announcer.shown()).toBe('31 svar er godkendt.');
      announcer.hold();
      timers.advanceTimersByTime(60_000);
      expect(announcer.shown()).toBe('31 svar er godkendt.');
      announcer.release();
      timers.advanceTimersByTime(12_000);
      expect(announcer.shown()).toBe('');
      announcer.show('Kopiér selv adressen.', true);
      announcer.release();
      timers.advanceTimersByTime(60_000);
      expect(announcer.shown()).toBe('Kopiér selv adressen.');
    } finally {
      timers.useRealTimers();
    }
  });
});

import type { ParticipantState, ParticipantView } from '@erfa/api-client';
import { byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { TileMap } from './tile-map';

function participant(
  name: string,
  place: readonly [column: number, row: number],
  state: ParticipantState,
  answered = 0,
): ParticipantView {
  return {
    organisationId: name,
    code: name,
    name,
    shortName: name.slice(0, 3),
    tileColumn: place[0],
    tileRow: place[1],
    state,
    contactName: null,
    contactEmail: null,
    reason: null,
    answered,
    questions: 20,
    submittedAt: null,
  };
}

const participation = {
  participants: [
    participant('Hjørring', [3, 0], 'submitted', 20),
    participant('Aalborg', [4, 1], 'under-way', 14),
    participant('Thisted', [1, 2], 'not-begun'),
    participant('Skive', [2, 3], 'invited'),
  ],
  notInvited: [{ code: '0825', name: 'Læsø', shortName: 'Læs', tileColumn: 6, tileRow: 0 }],
};

const option = (name: string) =>
  document.querySelector<HTMLElement>(`[role="option"][title^="${name}"]`);

describe('the tile map', () => {
  beforeEach(() => prepare());

  it('says each municipality’s state in words, one tile each', () => {
    show(TileMap, { participation });
    expect(option('Hjørring: Indsendt')?.querySelector('.erfa-spoken')?.textContent).toBe(
      'Hjørring: Indsendt',
    );
    expect(option('Aalborg: I gang, 70')).not.toBeNull();
    expect(option('Thisted: Ikke begyndt, 0')).not.toBeNull();
    expect(option('Skive: Mangler svar på vilkår')).not.toBeNull();
    expect(option('Læsø: Ikke inviteret')).not.toBeNull();
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(5);
    expect(pageText()).toContain(
      'Runden er for 4 af landets 5 kommuner. De andre står med stiplet kant og er ikke inviteret.',
    );
    expect(pageText()).toContain(
      'Kortet viser: 1 indsendt, 1 i gang, andel besvaret, 1 ikke begyndt, 1 mangler svar på vilkår, 0 deltager ikke, 1 ikke inviteret.',
    );
  });

  it('does not wait for answers once the round is closed', () => {
    show(TileMap, { participation: { ...participation, notInvited: [] }, closed: true });
    expect(option('Skive: Svarede ikke')).not.toBeNull();
    expect(pageText()).not.toContain('Runden er for');
  });

  it('is walked with arrow keys, and tells the name of the tile one stands on', async () => {
    show(TileMap, { participation });
    const map = byRole('listbox', 'Kommuner på kortet');
    map.focus();
    await settle();
    // The first by name, in Danish.
    expect(map.getAttribute('aria-activedescendant')).toBe('tile-Hjørring');
    map.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await settle();
    expect(map.getAttribute('aria-activedescendant')).toBe('tile-Aalborg');
    expect(document.querySelector('.told')?.textContent?.replace('\u00a0', ' ')).toBe(
      'Aalborg: I gang, 70 % besvaret',
    );
  });
});

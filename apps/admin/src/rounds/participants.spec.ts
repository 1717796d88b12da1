import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ParticipantView, RoundView } from '@erfa/api-client';
import { Downloads } from '../page/downloads';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { Participants } from './participants';

const round = {
  id: 'r1',
  state: 'closed',
  title: { da: 'Måling 2025', en: 'Round 2025' },
} as RoundView;

const participant = (name: string, more: Partial<ParticipantView> = {}): ParticipantView => ({
  organisationId: name,
  code: '0751',
  name,
  shortName: name.slice(0, 3),
  tileColumn: 1,
  tileRow: 1,
  state: 'submitted',
  contactName: 'Gitte Lindholm',
  contactEmail: null,
  reason: null,
  answered: 20,
  questions: 20,
  submittedAt: '2025-12-12T23:00:00.000Z',
  ...more,
});

describe('who takes part', () => {
  const open = async (...participants: ParticipantView[]) => {
    await prepare();
    await signIn(member());
    show(Participants, { round });
    await settle();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/rounds/r1/participants')
      .flush({ participants, notInvited: [] });
    await settle();
  };

  it('names a contact without an address alone, and links the address that is there', async () => {
    await open(participant('Aarhus'));
    expect(pageText()).toContain('Gitte Lindholm');
    expect(pageText()).not.toContain('Lindholm,');
    expect(allByRole('link')).toEqual([]);
  });

  it('links an address', async () => {
    await open(participant('Aarhus', { contactEmail: 'gitte@aarhus.dk' }));
    expect(pageText()).toContain('Gitte Lindholm, gitte@aarhus.dk');
    expect(byRole('link', 'gitte@aarhus.dk').getAttribute('href')).toBe('mailto:gitte@aarhus.dk');
  });

  it('is short on a phone until one asks for all, and goes on where it stopped', async () => {
    const names = Array.from({ length: 17 }, (_, at) => `Kommune ${String(at + 10)}`);
    await open(...names.map((name) => participant(name)));
    const later = () => document.querySelectorAll('tr.later').length;
    expect(later()).toBe(2);
    byRole('button', 'Vis alle 17 kommuner').click();
    await settle();
    expect(later()).toBe(0);
    expect(document.activeElement?.textContent).toContain('Kommune 25');
    expect(allByRole('button', /^Vis alle/)).toEqual([]);
  });

  it('is a file named after the round, with days as they were in Denmark', async () => {
    await open(participant('Aarhus'));
    const saved: { name: string; file: Blob }[] = [];
    TestBed.inject(Downloads).save = (file, name) => saved.push({ file, name });
    byRole('button', 'Hent som CSV').click();
    expect(saved.map(({ name }) => name)).toEqual(['erfa-deltagelse-maaling-2025.csv']);
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(saved[0]?.file ?? new Blob());
    });
    expect(text).toContain(';2025-12-13\r\n');
  });
});

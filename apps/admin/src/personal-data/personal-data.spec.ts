import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Announcer } from '../page/announcer';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { grouped } from './kept-data';
import { PersonalDataPage } from './personal-data-page';

const data = [
  { place: 'person.name', purpose: 'At kende personen.', deletion: 'Bliver til et pseudonym.' },
  { place: 'invitation.email', purpose: 'At invitere.', deletion: '30 dage.' },
  { place: 'invitation.name', purpose: 'At invitere.', deletion: '30 dage.' },
  { place: 'something_new.note', purpose: 'Noget nyt.', deletion: 'Straks.' },
];
const person = (id: string, more = {}) => ({
  id,
  name: id,
  email: `${id}@aarhus.dk`,
  roles: ['contributor'],
  state: 'ended',
  invitedAt: null,
  lastSeenAt: null,
  endedAt: '2026-11-01T10:00:00Z',
  version: 1,
  ...more,
});

describe('what is kept about people', () => {
  it('stands together where place, reason and time are the same', () => {
    expect(grouped(data).map(({ table, columns }) => [table, columns])).toEqual([
      ['person', ['name']],
      ['invitation', ['email', 'name']],
      ['something_new', ['note']],
    ]);
  });
});

describe('the page on data about people', () => {
  let network: HttpTestingController;
  const open = async (people: unknown[]) => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['data-protection-officer']));
    show(PersonalDataPage);
    network.expectOne('/api/data-list').flush({ data });
    network.expectOne('/api/people').flush({ people });
    await settle();
  };

  it('says what, why and how long, by names people know and the database’s own', async () => {
    await open([]);
    const row = byRole('row', /^Invitationer/).textContent;
    expect(row).toContain('invitation: email, name');
    expect(row).toContain('At invitere.');
    expect(row).toContain('30 dage.');
    // What has no words here yet is there all the same.
    expect(byRole('row', /something_new: note/).textContent).toContain('Noget nyt.');
    expect(pageText()).toContain('Ingen tidligere kolleger');
  });

  it('tells when data about former colleagues goes, the first on top', async () => {
    await open([
      person('Bo', { endedAt: '2026-11-10T10:00:00Z' }),
      person('Åse'),
      person('Lone', { state: 'active', endedAt: null }),
    ]);
    const rows = allByRole('row', /@aarhus/).map((row) =>
      [...row.children].slice(1, 3).map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([
      ['1.11.2026', '1.12.2026'],
      ['10.11.2026', '10.12.2026'],
    ]);
  });

  it('erases only once it has been confirmed', async () => {
    await open([person('Åse')]);
    byRole('button', 'Slet oplysninger: Åse').click();
    await settle();
    byRole('button', 'Slet oplysninger').click();
    await settle();
    expect(pageText()).toContain('Sæt kryds, hvis oplysningerne skal slettes.');
    network.verify();
    byRole('checkbox', 'Jeg vil slette oplysningerne nu').click();
    await settle();
    byRole('button', 'Slet oplysninger').click();
    await settle();
    network.expectOne({ method: 'DELETE', url: '/api/people/%C3%85se/data' }).flush(null);
    await settle();
    network.expectOne('/api/people').flush({ people: [] });
    await settle();
    expect(TestBed.inject(Announcer).shown()).toBe('Oplysningerne om Åse er slettet.');
    expect(pageText()).toContain('Ingen tidligere kolleger');
  });
});

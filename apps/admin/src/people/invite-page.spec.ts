import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { InvitePage } from './invite-page';

describe('inviting colleagues', () => {
  let network: HttpTestingController;

  beforeEach(async () => {
    await prepare([{ path: 'people', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(InvitePage);
    network.expectOne('/api/people').flush({
      people: [{ id: 'p1', name: 'Sanne', email: 'sanne@aarhus.dk', roles: [], state: 'active' }],
    });
    await settle();
  });

  const write = async (text: string) => {
    type(byRole('textbox', 'Liste'), text);
    await settle();
  };

  it('shows what is understood before anything is sent', async () => {
    await write('Bo Friis <bo@aarhus.dk>\nbare et navn\nsanne@aarhus.dk;Sanne');
    expect(pageText()).toContain('Én person er klar.');
    expect(pageText()).toContain('2 linjer bliver sprunget over.');
    expect(pageText()).toContain('Mangler mailadresse');
    expect(pageText()).toContain('Er her allerede');
    network.verify();
  });

  it('sends those understood with the roles chosen, and gives a text to send', async () => {
    await write('Bo Friis <bo@aarhus.dk>');
    type(byRole('textbox', 'Navn'), 'Åse Holm');
    type(byRole('textbox', 'Mail'), 'aase@aarhus.dk');
    byRole('button', 'Tilføj til listen').click();
    await settle();
    byRole('checkbox', 'Læser').click();
    await settle();
    byRole('button', 'Inviter 2 personer').click();
    await settle();
    const call = network.expectOne('/api/invitations');
    expect(call.request.body).toEqual({
      people: [
        { name: 'Bo Friis', email: 'bo@aarhus.dk', roles: ['contributor', 'reader'] },
        { name: 'Åse Holm', email: 'aase@aarhus.dk', roles: ['contributor', 'reader'] },
      ],
    });
    call.flush({});
    await settle();
    expect(document.activeElement?.textContent).toContain('2 personer er inviteret.');
    expect(pageText()).toContain('Erfa sender ikke selv mail.');
    const letter = byRole<HTMLTextAreaElement>('textbox', 'Tekst at sende').value;
    expect(letter).toContain(document.baseURI);
    expect(letter).toMatch(/Venlig hilsen\nSanne/u);
    expect(byRole('link', 'Se medarbejdere').getAttribute('href')).toBe('/people');
  });

  it('asks for someone, and for a role', async () => {
    byRole('button', 'Inviter').click();
    await settle();
    expect(byRole('textbox', 'Liste').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(byRole('textbox', 'Liste'));
    expect(pageText()).toContain('Skriv mindst én person med navn og mail.');
    await write('Bo Friis <bo@aarhus.dk>');
    byRole('checkbox', 'Bidragyder').click();
    byRole('button', 'Inviter én person').click();
    await settle();
    expect(pageText()).toContain('Vælg mindst én rolle.');
    network.verify();
  });

  it('puts what the server refused beside its line and keeps the list', async () => {
    await write('bare et navn\nBo Friis <bo@aarhus.dk>\nMads <mads@evil.example>');
    byRole('button', 'Inviter 2 personer').click();
    await settle();
    network.expectOne('/api/invitations').flush(
      {
        code: 'invalid',
        title: 'Noget på listen skal rettes',
        errors: [{ path: '/people/1/email', code: 'domain', message: 'Domænet er ikke kommunens' }],
      },
      { status: 422, statusText: 'Invalid' },
    );
    await settle();
    const row = byRole('row', /mads@evil/);
    expect(row.textContent).toContain('Domænet er ikke kommunens');
    expect(byRole<HTMLTextAreaElement>('textbox', 'Liste').value).toContain('mads@evil.example');
  });
});

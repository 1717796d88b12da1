import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Drafts } from '../progress/drafts';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ContactNote } from './contact-note';
import type { OrganisationView } from './organisation-api';

const organisation: OrganisationView = {
  id: 'a',
  name: 'Aarhus',
  officialName: 'Aarhus Kommune',
  kind: 'municipality',
  code: '0751',
  population: 373388,
  populationYear: 2026,
  dstGroup: 'Storbykommuner',
  region: 'Region Midtjylland',
  version: 3,
  contactNote: 'Digitalisering',
};

describe('the note on whom to contact', () => {
  let network: HttpTestingController;
  const field = () => byRole<HTMLTextAreaElement>('textbox', 'Hvem kan andre kontakte?');
  const drafts = () => TestBed.inject(Drafts);

  async function open(editable = true): Promise<void> {
    show(ContactNote, { organisation, editable });
    await settle();
  }

  async function save(text: string): Promise<void> {
    type(field(), text);
    await settle();
    byRole('button', 'Gem teksten').click();
    await settle();
  }

  beforeEach(async () => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
  });

  it('is only read by those who may not edit', async () => {
    await open(false);
    expect(pageText()).toContain('Digitalisering');
    expect(allByRole('textbox')).toEqual([]);
  });

  it('is saved upon the version read, and says when', async () => {
    await open();
    await save('Ny');
    const call = network.expectOne('/api/organisation');
    expect([call.request.method, call.request.body, call.request.headers.get('If-Match')]).toEqual([
      'PATCH',
      { contactNote: 'Ny' },
      '"3"',
    ]);
    call.flush({ ...organisation, contactNote: 'Ny', version: 4 });
    await settle();
    expect(byRole('status').textContent).toMatch(/Gemt kl\. \d\d\.\d\d/);
    expect(drafts().read('a:p1', 'contact-note')).toBeNull();
  });

  it('waits on the device until the server has it', async () => {
    await open();
    type(field(), 'Halvt skrevet');
    await settle();
    expect(pageText()).toContain('Ikke gemt endnu');
    expect(drafts().read('a:p1', 'contact-note')).toBe('Halvt skrevet');
    await open();
    expect(field().value).toBe('Halvt skrevet');
  });

  it('says so when the network is away, and goes on from there', async () => {
    await open();
    await save('Ny');
    network.expectOne('/api/organisation').error(new ProgressEvent('error'));
    await settle();
    expect(byRole('status').textContent).toContain('Ikke forbundet – gemt på din enhed');
    byRole('button', 'Prøv igen').click();
    await settle();
    network
      .expectOne('/api/organisation')
      .flush({ ...organisation, contactNote: 'Ny', version: 4 });
    await settle();
    expect(byRole('status').textContent).toContain('Gemt');
  });

  it('shows both sides when someone else was quicker, and lets the reader choose ours', async () => {
    await open();
    await save('Min');
    network.expectOne('/api/organisation').flush(null, { status: 412, statusText: 'Stale' });
    await settle();
    network
      .expectOne({ method: 'GET', url: '/api/organisation' })
      .flush({ ...organisation, contactNote: 'Deres', version: 7 });
    await settle();
    expect(pageText()).toContain('Deres');
    expect(byRole('status').textContent).toContain('Ikke gemt');
    byRole('button', 'Gem min i stedet').click();
    await settle();
    const { body } = network.expectOne({ method: 'PATCH', url: '/api/organisation' }).request;
    expect(body).toEqual({ contactNote: 'Min' });
  });

  it('and lets the reader choose theirs', async () => {
    await open();
    await save('Min');
    network.expectOne('/api/organisation').flush(null, { status: 409, statusText: 'Conflict' });
    await settle();
    network
      .expectOne('/api/organisation')
      .flush({ ...organisation, contactNote: 'Deres', version: 7 });
    await settle();
    byRole('button', 'Lad den andens stå').click();
    await settle();
    expect(field().value).toBe('Deres');
    expect(drafts().read('a:p1', 'contact-note')).toBeNull();
    network.verify();
  });

  it('takes all that is pasted, says when it is too long, and sends nothing', async () => {
    await open();
    await save('x'.repeat(2001));
    expect(field().hasAttribute('maxlength')).toBe(false);
    expect(pageText()).toContain('Teksten må højst være på 2000 tegn.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    network.verify();
  });

  it('puts what the server says of the field beside it', async () => {
    await open();
    await save('…');
    network.expectOne('/api/organisation').flush(
      {
        code: 'invalid',
        errors: [{ path: '/contactNote', code: 'x', message: 'Skriv ikke cpr-numre.' }],
      },
      { status: 422, statusText: 'Invalid' },
    );
    await settle();
    const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent?.trim());
    expect(words).toContain('Skriv ikke cpr-numre.');
  });
});

import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { allByRole, byRole, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { AdoptionDialog } from './adoption-dialog';
import { type AdoptionDraft, newAdoption } from './adoption-draft';

const told: AdoptionDraft = { ...newAdoption, errand: 'outcome', id: 'x', version: 1 };

describe('taking a lesson up', () => {
  let network: HttpTestingController;
  const open = async (draft: AdoptionDraft) => {
    await prepare();
    await signIn(member());
    network = TestBed.inject(HttpTestingController);
    const fixture = show(AdoptionDialog, { lessonId: 'l1', draft });
    await settle();
    for (const list of ['/api/people', '/api/units'])
      network.match(list).forEach((call) => call.flush({ people: [], units: [] }));
    await settle();
    return fixture;
  };
  const choose = async (status: string) => {
    const field = byRole<HTMLSelectElement>('combobox', 'Hvor langt er I?');
    field.value = status;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const save = async (name: string) => {
    byRole('button', name).click();
    await settle();
  };

  it('asks why and under which condition when it was given up, and sends nothing without', async () => {
    await open(newAdoption);
    await choose('abandoned');
    await save('Tag i brug');
    expect(document.querySelectorAll('.form-error-message')).toHaveLength(2);
    type(byRole('textbox', 'Hvorfor opgav I det?'), 'Ingen ejer');
    type(byRole('textbox', 'Under hvilket forhold virker det ikke?'), 'To forvaltninger');
    await settle();
    await save('Tag i brug');
    const call = network.expectOne({ method: 'POST', url: '/api/lessons/l1/adoptions' });
    expect(call.request.body).toMatchObject({
      status: 'abandoned',
      abandonedWhy: 'Ingen ejer',
      abandonedCondition: 'To forvaltninger',
    });
  });

  it('asks before what is written is lost, and closes at once where nothing is', async () => {
    const fixture = await open(told);
    type(byRole('textbox', 'Hvad kom der ud af det?'), 'Mit ord');
    await settle();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    byRole('dialog').dispatchEvent(escape);
    await settle();
    expect(escape.defaultPrevented).toBe(true);
    byRole('button', 'Skriv videre').click();
    await settle();
    expect(byRole<HTMLTextAreaElement>('textbox', 'Hvad kom der ud af det?').value).toBe('Mit ord');
    await save('Annuller');
    await save('Luk uden at gemme');
    expect(allByRole('dialog')).toEqual([]);
    fixture.componentRef.setInput('draft', { ...told });
    await settle();
    await save('Annuller');
    expect(allByRole('dialog')).toEqual([]);
  });

  it('says what is missing where nothing was told of what came of it', async () => {
    await open(told);
    expect(byRole('dialog').textContent).not.toContain('undtagen projekt');
    await save('Gem');
    network.expectNone({ method: 'PUT', url: '/api/adoptions/x' });
    expect(byRole('alert').textContent).toContain('skriv, hvad der kom ud af det');
  });

  it('shows both sides when a colleague wrote meanwhile, and may keep one’s own', async () => {
    await open(told);
    type(byRole('textbox', 'Hvad kom der ud af det?'), 'Mit ord');
    await settle();
    await save('Gem');
    const call = network.expectOne({ method: 'PUT', url: '/api/adoptions/x' });
    expect(call.request.headers.get('If-Match')).toBe('"1"');
    call.flush({ code: 'version-conflict' }, { status: 412, statusText: 'Conflict' });
    await settle();
    const theirs = { ...newAdoption.said, outcome: 'Deres ord', version: 4, steps: [] };
    network.expectOne('/api/adoptions/x').flush(theirs);
    await settle();
    expect(byRole('dialog').textContent).toContain('Deres ord');
    expect(byRole<HTMLTextAreaElement>('textbox', 'Hvad kom der ud af det?').value).toBe('Mit ord');
    await save('Gem min i stedet');
    const again = network.expectOne({ method: 'PUT', url: '/api/adoptions/x' });
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    again.flush(theirs);
    await settle();
    expect(allByRole('dialog')).toEqual([]);
  });
});

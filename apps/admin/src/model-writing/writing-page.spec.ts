import { ApplicationRef } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PluginManifest } from '@erfa/scoring-sdk';
import { shippedPlugin } from '../lab/shipped-plugins';
import { draftView, group, model, question } from '../lab/testing/drafts';
import { allByRole, byRole, pageText, press, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { WritingPage } from './writing-page';

// jsdom shows nothing, and so scrolls nowhere.
Element.prototype.scrollIntoView = () => undefined;

describe('the page a model is written on', () => {
  let network: HttpTestingController;
  let manifest: PluginManifest;

  beforeAll(async () => {
    const found = await shippedPlugin('weighted-mean', '1.0.0');
    if (found) ({ manifest } = found);
  });

  const open = async (
    content = model(group('a', question('q1'), question('q2'))),
    node?: string,
  ) => {
    await prepare([{ path: '**', children: [] }]);
    await signIn(member(['kl-admin']));
    network = TestBed.inject(HttpTestingController);
    show(WritingPage, { id: 'd1', node });
    await settle();
    network.expectOne('/api/model-drafts/d1').flush(draftView(content));
    network
      .expectOne('/api/model-drafts/plugins')
      .flush({ plugins: [{ ...manifest, problem: null, manifest }] });
    await settle();
    network
      .match(({ url }) => url.endsWith('/presence'))
      .forEach((each) => each.flush({ present: [] }));
    network
      .expectOne('/api/model-drafts/d1/approvals')
      .flush({ revision: 1, approvals: [], publishedId: null });
    await settle();
  };
  const field = (name: string | RegExp) => byRole<HTMLTextAreaElement>('textbox', name);
  const row = (name: RegExp) => byRole('treeitem', name);

  it('goes about in the tree by keyboard, and opens what is chosen', async () => {
    await open(undefined, 'a');
    expect(allByRole('treeitem')).toHaveLength(1);
    byRole('tree').focus();
    press('ArrowRight');
    press('ArrowDown');
    press('Enter');
    await settle();
    expect(byRole('heading', '1.1 Om q1')).toBeTruthy();
    expect(row(/Om q1/).getAttribute('aria-selected')).toBe('true');
    press('End');
    await settle();
    expect(byRole('tree').getAttribute('aria-activedescendant')).toBe(row(/Om q2/).id);
    press('ArrowLeft');
    press('ArrowLeft');
    await settle();
    expect(row(/Del a/).getAttribute('aria-expanded')).toBe('false');
    // The first to draw the page, which takes jsdom a while where others work beside it.
  }, 30_000);

  it('paints what was chosen in the tree before its form, in which nobody writes until then', async () => {
    await open(undefined, 'q1');
    byRole('tree').focus();
    press('End');
    press('Enter');
    await settle();
    expect(byRole('heading', '1.2 Om q2')).toBeTruthy();
    const form = () => document.querySelector<HTMLElement>('erfa-node-form');
    expect(form()?.hasAttribute('inert')).toBe(true);
    expect(form()?.querySelector('textarea')?.value).toBe('Om q1');
    await TestBed.inject(ApplicationRef).whenStable();
    await settle();
    expect(form()?.hasAttribute('inert')).toBe(false);
    expect(form()?.querySelector('textarea')?.value).toBe('Om q2');
  });

  it('writes in both languages, and marks the side that is missing', async () => {
    await open(undefined, 'q1');
    expect(field('Kort navn, engelsk').classList.contains('missing')).toBe(false);
    type(field('Kort navn, engelsk'), '');
    type(field('Vejledning, dansk'), 'Se efter');
    await settle();
    expect(field('Kort navn, engelsk').classList.contains('missing')).toBe(true);
    expect(field('Vejledning, engelsk').placeholder).toBe('Mangler på engelsk');
    // Emptied again, the text is not there any more, and nothing is missing.
    type(field('Vejledning, dansk'), '');
    await settle();
    expect(field('Vejledning, engelsk').classList.contains('missing')).toBe(false);
  });

  it('does not take fast typing for somebody else’s', async () => {
    await open(undefined, 'q1');
    const title = field('Kort navn, dansk');
    title.focus();
    for (const text of ['N', 'Ny', 'Nyt']) type(title, text);
    await settle();
    expect(pageText()).not.toContain('En anden har ændret');
    expect(row(/Nyt/)).toBeTruthy();
  });

  it('puts in, moves and removes, with a question first where many would go', async () => {
    const many = Array.from({ length: 6 }, (_, at) => question(`n${at}`));
    await open(model(group('a', question('q1')), group('b', ...many)), 'q1');
    byRole('button', 'Tilføj').click();
    await settle();
    byRole('menuitem', 'Spørgsmål efter').click();
    await settle();
    expect(byRole('heading', '1.2 Uden navn')).toBeTruthy();
    byRole('tree').focus();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ArrowUp',
        altKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    await settle();
    expect(byRole('heading', '1.1 Uden navn')).toBeTruthy();
    press('End');
    press('Delete');
    await settle();
    expect(byRole('dialog').textContent).toContain('6 spørgsmål');
    byRole('button', 'Fjern gruppen').click();
    await settle();
    expect(allByRole('treeitem', /Del b/)).toEqual([]);
  });

  it('splits a question in one step, which is taken back in one', async () => {
    await open(model(group('a', question('q1', { weight: 4, level: 2 }), question('q2'))), 'q1');
    byRole('button', 'Flyt, del eller fjern 1.1 Om q1').click();
    await settle();
    byRole('menuitem', 'Del spørgsmålet …').click();
    await settle();
    const dialog = byRole('dialog');
    expect(dialog.textContent).not.toContain('den forrige version');
    expect(field('Spørgsmål 1, kort navn, dansk').value).toBe('Om q1');
    byRole('button', 'Del spørgsmålet').click();
    await settle();
    expect(dialog.textContent).toContain('Giv det et kort navn på dansk.');
    expect(document.activeElement).toBe(field('Spørgsmål 2, kort navn, dansk'));
    const many = byRole<HTMLSelectElement>('combobox', 'Hvor mange bliver det til?');
    many.value = '3';
    many.dispatchEvent(new Event('change'));
    await settle();
    type(field('Spørgsmål 2, kort navn, dansk'), 'Opfølgning');
    type(field('Spørgsmål 3, kort navn, dansk'), 'Ansvar');
    type(field('Spørgsmål 3, spørgsmålet, dansk'), 'Hvem svarer for det?');
    const rows = () =>
      [...document.querySelectorAll('[role=treeitem]')]
        .map(({ textContent }) => textContent)
        .join();
    // Found before: what is looked for by role takes jsdom longer than the draft waits with sending.
    const undo = byRole('button', 'Fortryd');
    byRole('button', 'Del spørgsmålet').click();
    await settle();
    expect(rows()).toMatch(/Om q1.*Opfølgning.*Ansvar.*Om q2/s);
    undo.click();
    await settle();
    expect(rows()).toMatch(/Om q1.*Om q2/s);
    expect(rows()).not.toContain('Opfølgning');
    // Where one was before.
    expect(byRole<HTMLInputElement>('textbox', 'Vægt').value).toBe('4');
  });

  it('draws the settings of the plugin from its options, and takes what is set out again', async () => {
    await open();
    const rule = byRole<HTMLSelectElement>('combobox', 'Beregning');
    expect(rule.selectedOptions[0]?.textContent).toContain(
      'Som udgangspunkt: Gennemsnit af børnene',
    );
    rule.value = 'sum';
    rule.dispatchEvent(new Event('change'));
    type(byRole('textbox', 'Mindste svarandel'), '2/3');
    type(byRole('textbox', 'Decimaler'), '99');
    await settle();
    expect(pageText()).toMatch(/Skriv et helt tal fra \d+ til \d+/);
    for (const option of manifest.options) expect(pageText()).toContain(option.title.da);
    // Every setting of a plugin is drawn, which takes jsdom a while where others work beside it.
  }, 30_000);

  it('shows a question by a condition, and no later one can be chosen', async () => {
    await open(undefined, 'q2');
    const shown = byRole<HTMLSelectElement>('combobox', 'Vises');
    shown.value = 'any';
    shown.dispatchEvent(new Event('change'));
    await settle();
    const named = byRole<HTMLSelectElement>('combobox', 'Tidligere spørgsmål');
    named.dispatchEvent(new Event('focus'));
    await settle();
    expect([...named.options].map(({ value }) => value)).toEqual(['', 'q1']);
    named.value = 'q1';
    named.dispatchEvent(new Event('change'));
    await settle();
    byRole('checkbox', '2 Trin 2').click();
    await settle();
    expect(byRole<HTMLInputElement>('checkbox', '2 Trin 2').checked).toBe(true);
  });

  it('opens a new scale at once, to be named, and no other', async () => {
    await open();
    const headings = allByRole('heading').map(({ textContent }) => textContent?.trim());
    expect(headings.indexOf('Skalaer')).toBeLessThan(headings.indexOf('Beregning'));
    byRole('button', 'Ny skala').click();
    await settle();
    expect(allByRole('textbox', 'Skalaens navn, dansk')).toHaveLength(1);
    expect(document.activeElement).toBe(field('Skalaens navn, dansk'));
    type(field('Skalaens navn, dansk'), 'Fire trin');
    await settle();
    expect(pageText()).toContain('Fire trin (Trin)');
  }, 30_000);

  it('teaches where there is nothing yet', async () => {
    await open(model());
    expect(pageText()).toContain('Begynd med en dimension');
    byRole('button', 'Tilføj en dimension').click();
    await settle();
    expect(row(/Uden navn/)).toBeTruthy();
  });
});

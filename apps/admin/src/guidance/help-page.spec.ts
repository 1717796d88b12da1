import { TestBed } from '@angular/core/testing';
import { permissionsOf } from '@erfa/domain';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signedOut, signIn } from '../testing/render';
import { HelpPage } from './help-page';

describe('help', () => {
  const open = async (session: Parameters<typeof signIn>[0]) => {
    await prepare();
    await signIn(session);
    show(HelpPage);
    await settle();
  };
  const ways = () => allByRole('link').map((link) => link.getAttribute('href'));

  it('answers on comparing, lessons, following and import, and leads there', async () => {
    await open(member());
    for (const heading of [
      'Hvornår kan vi sammenligne os med andre?',
      'Hvorfor er nogle tal skjult?',
      'Hvordan deler vi en erfaring?',
      'Hvad vil det sige at tage en erfaring i brug?',
      'Hvordan følger jeg nye erfaringer?',
      'Kan vi indlæse erfaringer, vi har i forvejen?',
    ])
      expect(byRole('heading', heading)).toBeTruthy();
    expect(ways()).toEqual(
      expect.arrayContaining(['/maturity', '/about-data', '/lessons/new', '/lessons/import']),
    );
  });

  it('leads KL to its rounds', async () => {
    await open(
      member(['kl-admin'], {
        organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL' },
        permissions: permissionsOf(['kl-admin'], 'kl'),
      }),
    );
    expect(ways()).toContain('/rounds');
    expect(ways()).not.toContain('/maturity');
  });

  it('tells those who write models how one is made, and what becomes of answers; others what is theirs', async () => {
    const ofKl = [
      'Hvordan laver vi en modenhedsmodel?',
      'Hvad er et testeksempel?',
      'Hvad sker der med kommunernes svar, når en model får en ny version?',
    ];
    await open(
      member(['kl-admin'], {
        organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL' },
        permissions: permissionsOf(['kl-admin'], 'kl'),
      }),
    );
    for (const heading of ofKl) expect(byRole('heading', heading)).toBeTruthy();
    expect(ways()).toContain('/models');
    TestBed.resetTestingModule();
    await open(member());
    for (const heading of ofKl) expect(allByRole('heading', heading)).toEqual([]);
    expect(byRole('heading', 'Kan vi begynde med svarene fra sidste runde?')).toBeTruthy();
    expect(byRole('heading', 'Hvorfor står der to tal for en tidligere runde?')).toBeTruthy();
  });

  it('tells who runs projects how one begins, who owns a benefit and what others see', async () => {
    const asked = [
      'Hvordan begynder vi et projekt?',
      'Hvem kan eje en gevinst?',
      'Hvorfor tæller frigjort tid ikke med i effekten på budgettet?',
      'Hvad ser andre kommuner af vores projekter?',
    ];
    const roles = ['project-manager'] as const;
    const permissions = permissionsOf([...roles], 'municipality');
    await open(member([...roles], { permissions }));
    for (const heading of asked) expect(byRole('heading', heading)).toBeTruthy();
    expect(ways()).toContain('/projects/new');
    TestBed.resetTestingModule();
    await open(signedOut);
    for (const heading of asked) expect(allByRole('heading', heading)).toEqual([]);
  });

  it('leads the signed-out only where they may go', async () => {
    await open(signedOut);
    expect(pageText()).toContain('Hvordan følger jeg nye erfaringer?');
    expect(ways().filter((way) => !way?.startsWith('mailto:'))).toEqual(['/about-data']);
  });
});

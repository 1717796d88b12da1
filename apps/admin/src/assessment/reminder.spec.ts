import { TestBed } from '@angular/core/testing';
import type { AssessmentView } from '@erfa/api-client';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { allByRole, byRole } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { SectionList } from './section-list';

const both = (da: string, en = da) => ({ da, en });
const given = (id: string, personName: string, answered: number, handedInAt: string | null) => ({
  id,
  personId: id,
  personName,
  unitId: null,
  unitName: null,
  questionKeys: ['q1', 'q2', 'q3'],
  asked: 3,
  answered,
  handedInAt,
});
const assessment = {
  title: both('Digital modenhed 2026', 'Digital maturity 2026'),
  closesOn: '2026-11-30',
  sections: [
    {
      key: 's',
      title: both('Ledelse', 'Leadership'),
      mode: 'independent',
      questionKeys: ['q1', 'q2', 'q3'],
      minutes: 5,
      asked: 3,
      answered: 3,
      agreed: 0,
      waiting: 0,
      assignments: [
        given('t1', 'Jonas Friis', 1, null),
        given('t2', 'Birgitte Holmgaard', 3, '2026-11-20T10:00:00Z'),
        given('t3', 'Lone Krarup', 3, null),
        given('p1', 'Sanne Lykkegaard', 0, null),
      ],
    },
  ],
} as unknown as AssessmentView;

describe('reminding colleagues', () => {
  let copied: string[];
  const open = async (write: (text: string) => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: write },
      configurable: true,
    });
    await prepare();
    await signIn(member());
    show(SectionList, { assessment, open: true });
    await settle();
  };
  beforeEach(() => {
    copied = [];
  });
  const keep = (text: string) => {
    copied.push(text);
    return Promise.resolve();
  };

  it('copies a ready text with what is left, until when, and the way there', async () => {
    await open(keep);
    byRole('button', 'Påmind Jonas Friis: Ledelse').click();
    await settle();
    expect(copied[0]).toContain('Hej Jonas\n\nHusk at svare på »Ledelse« i Digital modenhed 2026.');
    expect(copied[0]).toContain('Du mangler 2 spørgsmål');
    expect(copied[0]).toContain('til og med 30. november 2026, kl. 23.59.');
    expect(copied[0]).toMatch(/https?:\/\/\S+\/assignments\/t1\n/);
    expect(copied[0]).toContain('Venlig hilsen\nSanne Lykkegaard');
    expect(TestBed.inject(Announcer).shown()).toContain('Jonas Friis er kopieret');
  });

  it('speaks the reader’s language, and asks who has answered all only to hand in', async () => {
    await open(keep);
    await TestBed.inject(Texts).choose('en');
    await settle();
    byRole('button', 'Remind Lone Krarup: Leadership').click();
    await settle();
    expect(copied[0]).toContain('Remember to hand in “Leadership” in Digital maturity 2026.');
  });

  it('reminds all who are missing at once, but neither oneself nor who has handed in', async () => {
    await open(keep);
    expect(allByRole('button', /^Påmind (Birgitte|Sanne)/)).toEqual([]);
    byRole('button', 'Påmind alle, der mangler (2)').click();
    await settle();
    expect(copied[0]).toMatch(/– Jonas Friis, Ledelse: \S+t1\n– Lone Krarup, Ledelse: \S+t3\n/);
    expect(copied[0]).not.toContain('Birgitte');
  });

  it('shows the text where the browser does not let it be copied', async () => {
    await open(() => Promise.reject(new Error('denied')));
    byRole('button', 'Påmind Jonas Friis: Ledelse').click();
    await settle();
    expect(byRole<HTMLTextAreaElement>('textbox', 'Påmindelsen').value).toContain('Hej Jonas');
  });
});

import { TestBed } from '@angular/core/testing';
import { Texts } from '../language/texts';
import { prepare } from '../testing/render';
import { ComparisonStory } from './comparison-story';
import { ComparisonWords } from './comparison-words';
import {
  comparison,
  figure,
  group,
  hiddenGroup,
  whole,
  withoutGroup,
  withoutOwn,
  then,
} from './testing/view';

describe('the words of a comparison', () => {
  let words: ComparisonWords;
  let story: ComparisonStory;

  beforeEach(async () => {
    await prepare();
    words = TestBed.inject(ComparisonWords);
    story = TestBed.inject(ComparisonStory);
  });

  it.each([
    [group(), 'Hele landet', 'hele landet'],
    [
      group({ kind: 'region', key: 'midtjylland', name: 'Region Midtjylland' }),
      'Region Midtjylland',
      'Region Midtjylland',
    ],
    [group({ kind: 'dst-group', key: '1' }), 'Hovedstadskommuner', 'hovedstadskommunerne'],
    [
      group({ kind: 'dst-group', key: '2+3' }),
      'Provins- og storbykommuner',
      'provins- og storbykommunerne',
    ],
    [group({ kind: 'dst-group', key: '4' }), 'Oplandskommuner', 'oplandskommunerne'],
    [group({ kind: 'dst-group', key: '5' }), 'Landkommuner', 'landkommunerne'],
    [
      group({ kind: 'population', key: '0-20' }),
      'Under 20.000 indbyggere',
      'kommuner med under 20.000 indbyggere',
    ],
    [
      group({ kind: 'population', key: '20-60' }),
      '20.000–60.000 indbyggere',
      'kommuner med 20.000–60.000 indbyggere',
    ],
    [
      group({ kind: 'population', key: '100-' }),
      '100.000 indbyggere og flere',
      'kommuner med 100.000 indbyggere og flere',
    ],
    [hiddenGroup(), '6-byerne', '6-byerne'],
  ])('name a group alone and within a sentence', (named, alone, within) => {
    expect([words.name(named), words.phrase(named)]).toEqual([alone, within]);
  });

  it('name groups in English too', async () => {
    await TestBed.inject(Texts).choose('en');
    expect(words.name(group({ kind: 'population', key: '60-' }))).toBe(
      '60,000 inhabitants or more',
    );
  });

  it('say why a group is hidden', () => {
    expect(words.about(group())).toBe('18 af 20 har svaret');
    // Of a round for a few, the country's others were never asked.
    const few = { suppressed: 'too-few' as const, size: 98, answering: 1 };
    expect(words.about(group({ ...few, invited: 3 }))).toBe('Skjult: 1 af 3 inviterede har svaret');
    expect(words.about(group({ ...few, invited: 1 }))).toBe('Skjult: 1 af én inviteret har svaret');
    expect(words.whyHidden(group({ ...few, invited: null }))).toMatch(
      /^1 har svaret; gruppen er på 98, og ikke alle var inviteret\. Der skal/,
    );
    expect(words.about(hiddenGroup())).toBe('Skjult: 5 af 6 har svaret');
    expect(words.whyHidden(hiddenGroup())).toContain('mindst seks');
    expect(words.whyHidden(hiddenGroup({ suppressed: 'would-isolate' }))).toContain(
      'Sammen med de andre gruppers tal',
    );
    expect(words.whyHidden(group())).toBe('');
  });

  it.each([
    [['above', 'within', 'below'], 'over den midterste halvdel i a og under den i c. Den sidste'],
    [['above', 'above', 'within'], 'over den midterste halvdel i a og b. Den sidste'],
    [['below', 'within', 'within'], 'under den midterste halvdel i a. De øvrige 2 dimensioner'],
    [['within', 'within', 'within'], 'i den midterste halvdel i alle dimensioner.'],
    [['above', 'above', 'above'], 'over den midterste halvdel i a, b og c.'],
  ] as const)('say strengths and weaknesses first: %j', (standings, expected) => {
    const figures = standings.map((standing, at) => figure('abc'[at] ?? '', { standing }));
    const lead = story.lead(comparison({ figures: [whole(), ...figures] }));
    expect(lead).toContain('Sammenlignet med hele landet ligger I');
    expect(lead).toContain(expected);
  });

  it('tell of the group where there is nothing of one’s own, and that it is hidden where it is', () => {
    expect(story.lead(comparison({ figures: [withoutOwn(whole())] }))).toBe(
      'For hele landet er medianen 2,9 samlet, og den midterste halvdel af kommunerne ligger fra 2,6 til 3,4.',
    );
    expect(story.lead(comparison({ group: hiddenGroup(), figures: [withoutGroup(whole())] }))).toBe(
      'Tallene for 6-byerne er skjult.',
    );
    expect(story.lead(comparison({ figures: [] }))).toBe('');
  });

  it.each([
    [[0, 9, 6, 3, 0], 'på niveau 2: ca. 9 af 18.'],
    [[0, 6, 6, 3, 0], 'på niveau 2 og 3: ca. 6 af 18 på hvert.'],
    [[0, 0, 0, 0, 0], 'ingen niveauer har mange'],
  ])('say which levels most are at: %j', (levels, expected) => {
    const distribution = { count: 18, lowerQuartile: 2, median: 2, upperQuartile: 3, levels };
    expect(story.levels(whole({ distribution }))).toContain(expected);
  });

  it.each([
    [3.4, 'over medianen i alle de grupper'],
    [2.1, 'under medianen i alle de grupper'],
    [2.9, 'over medianen i 1 og under den i 0 af de 2 grupper'],
  ])('hold %s against the medians of one’s own groups alone', (own, expected) => {
    const low = { count: 9, lowerQuartile: 2.1, median: 2.4, upperQuartile: 2.6 };
    const groups = [
      group(),
      group({ kind: 'region', key: 'a', whole: low }),
      group({ kind: 'region', key: 'b', own: false }),
      hiddenGroup(),
    ];
    expect(story.groups(comparison({ groups, figures: [whole({ own })] }))).toContain(expected);
  });

  it('tell development of one’s own, else of the median, as the figures are shown', () => {
    const before = [then('r0', 3.04, 3.1)];
    const figures = [
      figure('up', { own: 3.2, before }),
      figure('same', { own: 2.96, before }),
      figure('down', { own: 2.9, before }),
      figure('new', {
        own: 4,
        before: [then('r0', null, null)],
      }),
    ];
    expect(story.development(figures)).toBe(
      'Siden sidste runde er I gået frem i 1 af 3 dimensioner, der kan sammenlignes. I er gået tilbage i down.',
    );
    expect(story.development(figures.slice(0, 1).map(withoutOwn))).toBe(
      'Siden sidste runde er medianen steget i 0 af 1 dimension, der kan sammenlignes. Den er faldet i up.',
    );
    expect(story.development([figure('first')])).toBe('');
    const broken = figure('broken', {
      own: 2,
      before: before.map((one) => ({ ...one, line: 'break' as const })),
    });
    expect(story.development([...figures.slice(0, 1), broken])).toBe(
      'Siden sidste runde er I gået frem i 1 af 1 dimension, der kan sammenlignes. Én dimension kan ikke sammenlignes med sidst, fordi dens spørgsmål eller beregning er ændret: broken.',
    );
    expect(story.development([broken])).toMatch(/^Én dimension kan ikke sammenlignes/);
  });
});

import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { SimilarLessonView } from '@erfa/api-client';
import { Announcer } from '../page/announcer';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { LessonFormPage } from './lesson-form-page';
import { NearLessons } from './near-lessons';

const near = (id: string, more: Partial<SimilarLessonView> = {}): SimilarLessonView => ({
  id,
  title: 'Robotten gik i stå',
  origin: { code: '0730', name: 'Randers' },
  own: false,
  shared: true,
  nearness: 0.6,
  words: ['robotten', 'opdatering'],
  ...more,
});

describe('lessons near the one that is written', () => {
  it('say why, are read beside it, and are used or edited instead', async () => {
    await prepare();
    await signIn(member(['project-manager']));
    show(NearLessons, {
      name: 'n',
      lessons: [near('a'), near('b', { own: true, shared: false, title: 'Vores kladde' })],
    });
    await settle();
    expect(pageText()).toContain('2 erfaringer ligner');
    expect(pageText()).toContain('Fælles ord: robotten og opdatering');
    const link = byRole<HTMLAnchorElement>('link', /^Robotten gik i stå/);
    expect([link.target, link.getAttribute('href')]).toEqual(['_blank', '/lessons/a']);
    expect(byRole('link', /^Brug den i stedet/).getAttribute('href')).toBe('/lessons/a?take=now');
    expect(byRole('link', /^Ret den i stedet/).getAttribute('href')).toBe('/lessons/b/edit');
  });

  it('are only read by those who may not take one up', async () => {
    await prepare();
    await signIn(member(['contributor']));
    show(NearLessons, { name: 'n', lessons: [near('a')] });
    await settle();
    expect(allByRole('link')).toHaveLength(1);
  });

  describe('in the form', () => {
    let network: HttpTestingController;
    const asked = (): TestRequest[] =>
      network.match(({ url }) => url === '/api/lessons/similar' || url.endsWith('/similar'));
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const title = () => byRole<HTMLInputElement>('textbox', 'Titel');
    const pause = async (): Promise<void> => {
      await wait(950);
      await settle();
    };

    beforeEach(async () => {
      await prepare();
      await signIn(member(['project-manager']));
      network = TestBed.inject(HttpTestingController);
      show(LessonFormPage);
      await settle();
      network
        .expectOne('/api/lessons/vocabulary')
        .flush({ kle: [], dimensions: [], technologies: [] });
      network.match('/api/people').forEach((call) => call.flush({ people: [] }));
      await settle();
    });

    it('are asked for once one pauses, said once, and hidden until there are others', async () => {
      type(title(), 'Robotten gik');
      await pause();
      expect(asked()).toEqual([]);
      for (const text of ['Robotten gik i stå ved', 'Robotten gik i stå ved hver opdatering'])
        type(title(), text);
      await pause();
      const [call, ...more] = asked();
      expect(more).toEqual([]);
      expect(call?.request.body).toEqual({ text: 'Robotten gik i stå ved hver opdatering' });
      call?.flush({ lessons: [near('a')] });
      await settle();
      const announcer = TestBed.inject(Announcer);
      expect(announcer.spoken()).toBe('Én erfaring ligner');
      expect(document.querySelectorAll('#near-beside')).toHaveLength(1);
      // The same company once more is no news.
      announcer.say('');
      type(title(), 'Robotten gik i stå ved hver opdatering af');
      await pause();
      asked().forEach((again) => again.flush({ lessons: [near('a')] }));
      await settle();
      expect(announcer.spoken().trim()).toBe('');
      // One stands beside the form, one below what is typed; the style sheet shows one of them.
      allByRole('button')
        .find(({ textContent }) => textContent.includes('Det er ikke den samme'))
        ?.click();
      await settle();
      expect(document.querySelectorAll('#near-beside')).toHaveLength(0);
      expect(title().value).toContain('Robotten');
    });

    it('give up a question that is overtaken, and say nothing when they cannot ask', async () => {
      type(title(), 'Robotten gik i stå ved hver opdatering');
      await pause();
      const [first] = asked();
      type(title(), 'Kantinen fik en skærm med dagens menu');
      await pause();
      expect(first?.cancelled).toBe(true);
      asked().forEach((call) => call.error(new ProgressEvent('error')));
      await settle();
      expect(allByRole('alert')).toEqual([]);
    });
  });
});

import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { DatePipe } from './format-pipes';
import { rememberedLanguage } from './language';
import { LanguageSwitch } from '../frame/language-switch';
import { CountPipe, TextPipe } from './text-pipes';
import { Texts } from './texts';

@Component({
  selector: 'erfa-sample',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, LanguageSwitch, TextPipe],
  template: `
    <erfa-language-switch />
    {{ 'people.heading' | text }} · {{ 'people.found' | count: 1 }} ·
    {{ 'people.found' | count: 1200 }} · {{ '2026-11-23T12:00:00Z' | erfaDate }}
  `,
})
class Sample {}

describe('texts on a page', () => {
  beforeEach(() => prepare());

  it('begin in Danish', async () => {
    show(Sample);
    await settle();
    expect(pageText()).toContain('Medarbejdere · Én person · 1.200 personer · 23. november 2026');
    expect(document.documentElement.lang).toBe('da');
  });

  it('change to English everywhere at once, and the choice is remembered', async () => {
    show(Sample);
    byRole('button', 'English').click();
    await settle();
    expect(pageText()).toContain('People · One person · 1,200 people · 23 November 2026');
    expect(document.documentElement.lang).toBe('en');
    expect(rememberedLanguage(document)).toBe('en');
    expect(byRole('button', 'English').getAttribute('aria-pressed')).toBe('true');
  });

  it('take a cookie of no language we speak as Danish', () => {
    document.cookie = 'erfa-language=tlh; Path=/';
    expect(rememberedLanguage(document)).toBe('da');
  });

  it('ask the server for the same language', async () => {
    await TestBed.inject(Texts).choose('en');
    TestBed.inject(HttpClient).get('/api/people').subscribe();
    const request = TestBed.inject(HttpTestingController).expectOne('/api/people').request;
    expect(request.headers.get('Accept-Language')).toBe('en');
    expect(request.headers.get('X-Erfa-Request')).toBe('1');
  });

  it('put values into their places', () => {
    const texts = TestBed.inject(Texts);
    expect(texts.text('people.rolesOf', { name: 'Lone Krarup' })).toBe('Roller for Lone Krarup');
    expect(texts.count('people.found', 0)).toBe('0 personer');
  });
});

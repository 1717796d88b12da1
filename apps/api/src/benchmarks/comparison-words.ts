import { dstGroupNames, inhabitantsOf } from '@erfa/benchmark';
import type { Language } from '@erfa/scoring-sdk';
import type { PeerGroupView } from './comparisons.views';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** A comparison's own words where no page draws it: on paper and in files. `{name}` places are filled. */
const words = {
  da: {
    heading: 'Sammenligning',
    lead: {
      above: 'Sammenlignet med {group} ligger kommunen over den midterste halvdel i {above}.',
      below: 'Sammenlignet med {group} ligger kommunen under den midterste halvdel i {below}.',
      both: 'Sammenlignet med {group} ligger kommunen over den midterste halvdel i {above} og under den i {below}.',
      within:
        'Sammenlignet med {group} ligger kommunen i den midterste halvdel i alle dimensioner.',
      none: 'Kommunen kan ikke sammenlignes med {group}.',
    },
    groups: {
      allAbove: 'Det samlede tal, {value}, er over medianen i alle kommunens grupper, der vises.',
      allBelow: 'Det samlede tal, {value}, er under medianen i alle kommunens grupper, der vises.',
      some: 'Det samlede tal, {value}, er over medianen i {above} og under den i {below} af de {all} af kommunens grupper, der vises.',
    },
    figures: 'Kommunen og {group}',
    ownGroups: 'Det samlede tal i kommunens grupper',
    chained: {
      heading: 'Kædet: samme svar regnet med to versioner',
      round: 'Runde',
      again: 'Regnet om',
      median: 'Median',
      medianAgain: 'Median regnet om',
      waits:
        'Linjen for {names} kædes, når svarene i {round} er regnet om med version {version} af modellen.',
      note: 'Modellen er ændret, og en linje er kædet over den runde, hvis svar er regnet med begge versioner. Udviklingen siden da måles fra det omregnede tal; hvad svarene havde været på nye formuleringer, ved ingen.',
    },
    columns: {
      dimension: 'Dimension',
      own: 'Kommunen',
      lower: 'Nedre kvartil',
      median: 'Median',
      upper: 'Øvre kvartil',
      standing: 'Placering',
      group: 'Gruppe',
      answered: 'Har svaret',
      note: 'Bemærkning',
    },
    standing: {
      above: 'Over øvre kvartil',
      within: 'I den midterste halvdel',
      below: 'Under nedre kvartil',
    },
    noScore: 'Ingen score',
    whole: 'Samlet',
    inWhole: 'det samlede resultat',
    uncompared:
      'Der er ingen sammenligning af {names}. Der sammenlignes kun tal på en skala med en laveste og en højeste værdi, og kun hvor nogen har et tal; et udfald uden tal sammenlignes ikke.',
    hidden: {
      'too-few': 'Skjult: Færre end seks kommuner har et tal',
      'would-isolate': 'Skjult: Sammen med andre tal ville det røbe nogle få kommuner',
    },
    of: '{answering} af {size}',
    answered: {
      all: '{answering} af {size} kommuner har svaret',
      few: '{answering} har svaret, inviteret var {invited}',
      unknown: '{answering} har svaret; gruppen er på {size}, og ikke alle var inviteret',
    },
    source: '{group}: {answered}. {round}, lukket {date}. Gjort op {made} med metode {method}.',
    members: 'Med i gruppen: {names}.',
    manyMembers:
      'Med i gruppen er {count} kommuner. Hvem de er, står på siden Sammenligning i Erfa.',
    method:
      'Median og kvartiler er afrundet til 0,1. En gruppe vises, når mindst seks kommuner har svaret, og når dens tal ikke sammen med andre gruppers kan røbe nogle få.',
    hiddenAs: 'Skjulte tal står som »..«.',
    fictional: 'Demonstrationsdata – fiktive tal',
    group: {
      country: 'Hele landet',
      capital: 'Hovedstadskommuner',
      cities: 'Provins- og storbykommuner',
      commuter: 'Oplandskommuner',
      rural: 'Landkommuner',
      below: 'Under {to} indbyggere',
      between: '{from}–{to} indbyggere',
      from: '{from} indbyggere og flere',
      sixCities: '6-byerne',
    },
    inSentence: { country: 'hele landet' },
    units: { percent: '{value} %', points: '{value} point' },
  },
  en: {
    heading: 'Comparison',
    lead: {
      above: 'Compared with {group}, the municipality is above the middle half in {above}.',
      below: 'Compared with {group}, the municipality is below the middle half in {below}.',
      both: 'Compared with {group}, the municipality is above the middle half in {above} and below it in {below}.',
      within:
        'Compared with {group}, the municipality is within the middle half in every dimension.',
      none: 'The municipality cannot be compared with {group}.',
    },
    groups: {
      allAbove:
        'The overall figure, {value}, is above the median in all the municipality’s groups that are shown.',
      allBelow:
        'The overall figure, {value}, is below the median in all the municipality’s groups that are shown.',
      some: 'The overall figure, {value}, is above the median in {above} and below it in {below} of the {all} of the municipality’s groups that are shown.',
    },
    figures: 'The municipality and {group}',
    ownGroups: 'The overall figure in the municipality’s groups',
    chained: {
      heading: 'Chained: the same answers under two versions',
      round: 'Round',
      again: 'Scored again',
      median: 'Median',
      medianAgain: 'Median scored again',
      waits:
        'The line of {names} is chained once the answers of {round} are scored under version {version} of the model.',
      note: 'The model has changed, and a line is chained over the round whose answers are scored under both versions. Development since then is measured from the figure scored again; what would have been answered to new wordings, nobody knows.',
    },
    columns: {
      dimension: 'Dimension',
      own: 'The municipality',
      lower: 'Lower quartile',
      median: 'Median',
      upper: 'Upper quartile',
      standing: 'Position',
      group: 'Group',
      answered: 'Have answered',
      note: 'Remark',
    },
    standing: {
      above: 'Above the upper quartile',
      within: 'Within the middle half',
      below: 'Below the lower quartile',
    },
    noScore: 'No score',
    whole: 'Overall',
    inWhole: 'the overall result',
    uncompared:
      'There is no comparison of {names}. Only figures on a scale with a lowest and a highest value are compared, and only where somebody has one; an outcome without a figure is not.',
    hidden: {
      'too-few': 'Hidden: fewer than six municipalities have a figure',
      'would-isolate':
        'Hidden: together with other figures it would give a few municipalities away',
    },
    of: '{answering} of {size}',
    answered: {
      all: '{answering} of {size} municipalities have answered',
      few: '{answering} answered, {invited} were invited',
      unknown: '{answering} answered; the group has {size}, and not all were invited',
    },
    source: '{group}: {answered}. {round}, closed {date}. Made {made} with method {method}.',
    members: 'In the group: {names}.',
    manyMembers:
      'In the group are {count} municipalities. Who they are is on the page Comparison in Erfa.',
    method:
      'Median and quartiles are rounded to 0.1. A group is shown when at least six municipalities have answered, and when its figures cannot give a few away together with other groups’.',
    hiddenAs: 'Hidden figures are shown as “..”.',
    fictional: 'Demonstration data – invented figures',
    group: {
      country: 'The whole country',
      capital: 'Capital municipalities',
      cities: 'Provincial and metropolitan municipalities',
      commuter: 'Commuter municipalities',
      rural: 'Rural municipalities',
      below: 'Under {to} inhabitants',
      between: '{from}–{to} inhabitants',
      from: '{from} inhabitants or more',
      sixCities: 'The six cities (6-byerne)',
    },
    inSentence: { country: 'the whole country' },
    units: { percent: '{value} %', points: '{value} points' },
  },
} as const;

const fill = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** Puts a comparison into words of one language, as the municipality or KL passes it on. */
export function comparisonWords(language: Language) {
  const locale = locales[language];
  const own = words[language];
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    }).format(value);
  const name = ({ kind, key, name: given }: Pick<PeerGroupView, 'kind' | 'key' | 'name'>) => {
    switch (kind) {
      case 'country':
        return own.group.country;
      case 'region':
        return given ?? key;
      case 'dst-group': {
        const group = dstGroupNames[key];
        return group ? own.group[group] : key;
      }
      case 'population': {
        const { from, to } = inhabitantsOf(key);
        const facts = { from: number(from, 0), to: to === null ? '' : number(to, 0) };
        if (to === null) return fill(own.group.from, facts);
        return fill(from === 0 ? own.group.below : own.group.between, facts);
      }
      case 'six-cities':
        return own.group.sixCities;
    }
  };
  return {
    ...own,
    fill,
    name,
    /** A figure with what it counts; `..` where it is hidden. */
    figure: (value: number | null | undefined, unit: string | null): string => {
      if (value === null || value === undefined) return '..';
      const text = number(value, 1);
      if (unit === null || unit === 'level') return text;
      if (unit === 'percent' || unit === 'points') return fill(own.units[unit], { value: text });
      return `${text} ${unit}`;
    },
    list: (names: readonly string[]): string =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    day: (at: string | Date): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(
        new Date(at),
      ),
  };
}

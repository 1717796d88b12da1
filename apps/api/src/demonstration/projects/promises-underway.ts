import type { StoryPromises } from './promises';

const goals = {
  budget: 'Ældreområdet holder budgettet',
  near: 'Nærhed for alle ældre',
  children: 'Børn mødes af én kommune',
};

/** By code of the municipality and title of the project. */
export const underwayPromises: Readonly<Record<string, StoryPromises>> = {
  '0751 Skærmbesøg i hjemmeplejen': {
    lines: [
      {
        title: 'Skærme og udstyr',
        kind: 'investment',
        times: [420, 'stk.', 3000],
        was: { times: [420, 'stk.', 2850] },
        note: 'Pris efter udbud',
      },
      {
        title: 'Indførelse og integration',
        kind: 'investment',
        amounts: [640_000],
        was: { amounts: [590_000] },
        note: 'Leverandørens tilbud',
      },
      {
        title: 'Uddannelse',
        kind: 'one-off',
        amounts: [360_000],
        note: '310 medarbejdere, fire timer hver',
      },
      {
        title: 'Projektledelse',
        kind: 'one-off',
        times: [0.5, 'årsværk', 650_000],
      },
      {
        title: 'Licenser',
        kind: 'running',
        times: [420, 'stk.', 1500],
        ramp: [83.3, 100],
      },
      {
        title: 'Support og udskiftning',
        kind: 'running',
        between: [110_000, 150_000, 190_000],
        ramp: [40, 80, 100],
      },
      {
        title: 'Færre kilometer i bil',
        kind: 'cash',
        times: [75_000, 'km', 4],
        ramp: [40, 85, 100],
      },
      {
        title: 'Færre vikartimer',
        kind: 'cash',
        times: [5000, null, 330],
        ramp: [40, 85, 100],
        share: 80,
        was: { share: 75, times: [5000, null, 330] },
        note: 'Vikarkontoen i hjemmeplejen',
      },
      {
        title: 'Frigjort tid til komplekse borgere',
        kind: 'time',
        times: [9000, null, 330],
        ramp: [40, 85, 100],
        share: 50,
      },
    ],
    benefits: [
      {
        ...{ name: 'Færre vikartimer', side: 'economy', kind: 'money', share: 80 },
        line: 'Færre vikartimer',
        description:
          'Når korte besøg holdes på skærm, skal der bruges færre vikarer i de seks enheder.',
        ...{ indicator: 'Vikartimer i de seks enheder', unit: 'timer pr. måned', lower: true },
        ...{
          source: 'Lønsystemet, vikarkoder',
          method: 'Hentes den femte i måneden',
        },
        ...{ baseline: [1910, -30], target: [1577, 770], accepted: true },
        budget: {
          ...{ of: 'Hjemmeplejen, vikarkontoen', account: '05.30.26' },
          amounts: [528_000, 1_122_000, 1_320_000],
          decidedBy: 'Ældreudvalget',
        },
      },
      {
        ...{ name: 'Frigjort tid til komplekse borgere', side: 'processes', kind: 'time' },
        ...{
          indicator: 'Timer flyttet fra korte besøg til komplekse borgere',
          unit: 'timer pr. måned',
        },
        ...{ source: 'Kørelister', method: 'Talt i en uge, ganget op', share: 50 },
        ...{ baseline: [0, -20], target: [375, 770], accepted: true },
      },
      {
        ...{ name: 'Tryghed hos borgerne', side: 'citizens', kind: 'quality' },
        need: 'Jeg vil vide, hvem der kommer, og hvornår. Det betyder mere, end om det er på skærm.',
        ...{ indicator: 'Borgere, der føler sig trygge ved besøget', unit: 'procent' },
        ...{
          source: 'Spørgeskema på to spørgsmål',
          method: 'Spurgt af en, der ikke selv besøger borgeren',
        },
        ...{ baseline: null, target: [75, 360] },
      },
    ],
    map: {
      deliverables: ['Skærme hos 420 borgere', 'Integration til journal', 'Uddannelse af 310'],
      changes: ['Skærm vurderes først', 'Ruter uden korte besøg', 'Besøg holdes på skærm'],
      goals: [goals.budget, goals.near],
      links: [
        ...['d1 c3', 'd2 c1', 'd2 c2', 'd3 c1', 'd3 c3', 'c1 c2', 'c2 b1', 'c3 b1', 'c3 b2'],
        ...['c3 b3', 'b1 g1', 'b2 g2', 'b3 g2'],
      ],
    },
    risks: [
      {
        ...{ title: 'Netdækningen er for svag hos borgere uden for byen', probability: 3 },
        ...{ consequence: 4, money: 240_000 },
        measure: 'Mål dækningen hos alle, før udstyret bestilles',
      },
      {
        ...{ title: 'Nattevagterne er ikke uddannet, når det begynder', probability: 3 },
        ...{ consequence: 3, measure: 'Eget hold med start kl. 21' },
      },
      {
        ...{ title: 'Vikarbudgettet sænkes, før effekten er der', probability: 2 },
        ...{ consequence: 5, money: 300_000 },
      },
      {
        ...{ title: 'Journalen får en ny version midt i udrulningen' },
        ...{ probability: 2, consequence: 2, measure: 'Aftalt frysning i otte uger' },
      },
    ],
    shown: {
      ...{ plannedExpense: 2_472_000, promisedBenefit: 1_320_000 },
      differently:
        'Nulpunktet for borgernes tryghed skulle have været taget, da de 31 blev spurgt.',
      ...{ contact: 'Projektleder', outside: true },
    },
  },
  '0751 Fælles journal i sundhedsplejen': {
    lines: [
      {
        ...{ title: 'System og integrationer', kind: 'investment', amounts: [1_650_000] },
        was: { amounts: [1_400_000] },
      },
      { title: 'Flytning af gamle journaler', kind: 'one-off', amounts: [600_000] },
      {
        ...{ title: 'Uddannelse', kind: 'one-off', times: [140, 'medarbejdere', 3550] },
      },
      { title: 'Licenser', kind: 'running', amounts: [320_000, 640_000] },
      {
        ...{ title: 'To gamle systemer', kind: 'running', without: true },
        amounts: [380_000, 760_000],
      },
      {
        ...{ title: 'Færre dobbelte indtastninger', kind: 'time', times: [5200, null, 310] },
        ...{ ramp: [0, 60, 100], share: 40 },
      },
      {
        ...{ title: 'Færre brevforsendelser', kind: 'cash', amounts: [60_000, 290_000] },
      },
    ],
    benefits: [
      {
        ...{ name: 'Familien fortæller det én gang', side: 'citizens', kind: 'quality' },
        need: 'Vi vil gerne slippe for at fortælle det hele forfra hver gang, der kommer en ny.',
        ...{ indicator: 'Familier, der skulle gentage oplysninger', unit: 'procent', lower: true },
        ...{ source: 'Spørgsmål efter treårsbesøget', baseline: [64, -60], target: [25, 700] },
      },
      {
        ...{ name: 'Billigere drift', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Udgift til journaler', unit: 't.kr. om året', lower: true },
        ...{ source: 'Regnskabet', frequency: 'yearly', baseline: [760, -200], target: [350, 690] },
        budget: {
          ...{ of: 'Sundhedsplejen, it-kontoen', account: '04.62.89' },
          amounts: [120_000, 410_000],
          decidedBy: 'Børn og Unge-udvalget',
        },
      },
    ],
    map: {
      deliverables: ['Fælles journal', 'Flyttede journaler'],
      changes: ['Skoler læser med, når familien har sagt ja'],
      goals: [goals.children],
      links: ['d1 c1', 'd2 c1', 'c1 b1', 'd1 b2', 'b1 g1'],
    },
    risks: [
      {
        ...{
          title: 'Gamle journaler kan ikke flyttes uden huller',
          probability: 4,
          consequence: 4,
        },
        ...{ money: 350_000, measure: 'Prøv 200 journaler, før kontrakten skrives under' },
      },
      { title: 'Samtykket forstås ikke af familierne', probability: 3, consequence: 3 },
    ],
  },
  '0740 Skærmbesøg til borgere med få besøg': {
    lines: [
      { title: 'Skærme', kind: 'investment', times: [200, 'stk.', 3100] },
      { title: 'Licenser', kind: 'running', times: [200, 'stk.', 1500] },
      {
        ...{ title: 'Færre kilometer', kind: 'cash', times: [38_000, 'km', 3.9] },
        ramp: [30, 80, 100],
      },
    ],
    benefits: [
      {
        ...{ name: 'Kortere vej til et besøg', side: 'processes', kind: 'time' },
        ...{ indicator: 'Køretid pr. kort besøg', unit: 'minutter', lower: true },
        ...{ source: 'Kørelister', baseline: [22, -40], target: [8, 500] },
      },
    ],
  },
  '0561 Sensorer i skolernes ventilation': {
    lines: [
      { title: 'Sensorer og montering', kind: 'investment', times: [640, 'stk.', 4250] },
      { title: 'Opsætning', kind: 'one-off', amounts: [460_000], was: { amounts: [480_000] } },
      { title: 'Abonnement', kind: 'running', times: [640, 'stk.', 180], ramp: [70, 100] },
      {
        ...{ title: 'Mindre strøm', kind: 'cash', times: [640_000, 'kWh', 1.65], share: 83 },
        ...{ ramp: [40, 100], note: 'Aftalt pris til og med næste år' },
      },
    ],
    benefits: [
      {
        ...{ name: 'Mindre strøm til ventilation', side: 'economy', kind: 'money' },
        line: 'Mindre strøm',
        ...{ indicator: 'Strøm til ventilation', unit: 'MWh om året', lower: true },
        ...{ source: 'Energistyring', frequency: 'half-yearly', accepted: true, share: 83 },
        ...{ baseline: [3140, -50], target: [2610, 500] },
        budget: {
          ...{ of: 'Skolernes energikonto', account: '03.22.01' },
          amounts: [350_000, 880_000],
          decidedBy: 'Teknisk udvalg',
        },
      },
      {
        ...{ name: 'Bedre luft i klasserne', side: 'citizens', kind: 'quality' },
        need: 'Jeg får ondt i hovedet efter frokost.',
        ...{ indicator: 'Timer over 1.000 ppm CO₂', unit: 'procent af skoletiden', lower: true },
        ...{ source: 'Målt i 12 klasser', baseline: [47, -70], target: [15, 400], accepted: true },
      },
    ],
    risks: [
      {
        ...{ title: 'Strømprisen falder, så besparelsen bliver mindre', probability: 3 },
        ...{ consequence: 3, money: 150_000, measure: 'Regn med den laveste aftalte pris' },
      },
    ],
  },
  '0360 Digitale medicinskabe': {
    lines: [
      { title: 'Skabe', kind: 'investment', times: [120, 'stk.', 8900] },
      { title: 'Opsætning og uddannelse', kind: 'one-off', amounts: [382_000] },
      { title: 'Service', kind: 'running', between: [90_000, 120_000, 200_000] },
      { title: 'Færre forgæves ture', kind: 'cash', times: [2080, 'ture', 250], ramp: [30, 100] },
    ],
    benefits: [
      {
        ...{ name: 'Færre forgæves ture', side: 'economy', kind: 'money', accepted: true },
        line: 'Færre forgæves ture',
        ...{ indicator: 'Ture efter medicin, der ikke var der', unit: 'ture pr. uge', lower: true },
        ...{ source: 'Sygeplejens lister', baseline: [40, -25], target: [6, 420] },
        budget: {
          ...{ of: 'Hjemmesygeplejen, kørsel', account: '05.30.28' },
          amounts: [150_000, 520_000],
          decidedBy: 'Social- og Sundhedsudvalget',
        },
      },
    ],
    risks: [
      {
        ...{ title: 'Borgere med nedsat syn kan ikke betjene skabet', probability: 3 },
        ...{ consequence: 3, measure: 'Prøv hos fem borgere fra synsforeningen' },
      },
    ],
  },
  '0461 Kladder til byggesager med AI': {
    lines: [
      { title: 'Opsætning', kind: 'one-off', between: [600_000, 800_000, 1_300_000] },
      { title: 'Licenser', kind: 'running', amounts: [180_000] },
      {
        ...{ title: 'Kortere sagsbehandling', kind: 'time', times: [6800, null, 340] },
        ...{ ramp: [25, 100], share: 35 },
      },
    ],
    risks: [{ title: 'Kladder bruges uden at blive læst', probability: 4, consequence: 4 }],
  },
};

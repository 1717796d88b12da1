import type { StoryPromises } from './promises';

/** By code of the municipality and title of the project. */
export const finishedPromises: Readonly<Record<string, StoryPromises>> = {
  '0751 Elektroniske nøgler i hjemmeplejen': {
    lines: [
      { title: 'Låse og montering', kind: 'investment', amounts: [1_480_000] },
      { title: 'Licenser', kind: 'running', amounts: [97_000, 390_000] },
      { title: 'Uddannelse', kind: 'one-off', amounts: [210_000] },
      { title: 'Nøgler og låsesmed', kind: 'cash', amounts: [82_000, 412_000, 440_000] },
      {
        ...{ title: 'Mindre køretid efter nøgler', kind: 'time', times: [4800, null, 325] },
        ...{ ramp: [25, 75, 100], share: 75 },
      },
    ],
    benefits: [
      {
        ...{ name: 'Mindre køretid efter nøgler', side: 'processes', kind: 'time', accepted: true },
        ...{ indicator: 'Timer kørt efter nøgler', unit: 'timer pr. måned', lower: true },
        ...{ source: 'Kørelister', baseline: [420, -480], target: [120, -150] },
        measured: [
          { day: -335, value: 324 },
          { day: -245, value: 250 },
          {
            ...{ day: -150, value: 215 },
            cause: 'Syd og Vest bruger stadig fysiske nøgler som reserve.',
            action: 'Tal med de to ledere på det næste møde.',
          },
          {
            ...{ day: -60, value: 206 },
            cause: 'Syd og Vest bruger stadig fysiske nøgler som reserve.',
            action: 'Luk nøgleskabene.',
          },
        ],
      },
      {
        ...{ name: 'Færre udgifter til nøgler og låsesmed', side: 'economy', kind: 'money' },
        line: 'Nøgler og låsesmed',
        ...{ indicator: 'Sparet siden start, lagt sammen', unit: 't.kr.', accepted: true },
        ...{ source: 'Regnskabet, konto for låsesmed', baseline: [0, -455], target: [412, -60] },
        budget: {
          ...{ of: 'Hjemmeplejen, låse og nøgler', account: '05.30.27' },
          amounts: [82_000, 412_000, 440_000],
          decidedBy: 'Byrådet',
        },
        measured: [
          { day: -335, value: 64 },
          { day: -245, value: 141 },
          { day: -150, value: 235, cause: 'Montering hos 60 borgere kom et kvartal senere.' },
          {
            ...{ day: -60, value: 338 },
            cause: 'Montering hos 60 borgere kom et kvartal senere.',
            action: 'Flyt 74 t.kr. til næste år.',
          },
        ],
      },
      {
        ...{ name: 'Hjælpen er hurtigere fremme ved nødkald', side: 'citizens', kind: 'quality' },
        need: 'Når jeg ligger på gulvet, er hvert minut langt.',
        ...{ indicator: 'Tid fra kald til hjælp, median', unit: 'minutter', lower: true },
        ...{
          source: 'Nødkaldecentralen',
          accepted: true,
          baseline: [31, -480],
          target: [20, -150],
        },
        measured: [
          { day: -335, value: 28 },
          { day: -245, value: 23 },
          { day: -150, value: 20 },
          { day: -60, value: 19 },
        ],
      },
    ],
    map: {
      deliverables: ['Elektroniske låse hos 1.150 borgere', 'Uddannelse af 290'],
      changes: ['Ingen henter nøgler', 'Nøgleskabe lukkes'],
      goals: ['Ældreområdet holder budgettet'],
      links: ['d1 c1', 'd2 c1', 'c1 c2', 'c1 b1', 'c2 b2', 'c1 b3', 'b1 g1', 'b2 g1'],
    },
    risks: [
      {
        ...{ title: 'Fysiske nøgler bliver ved som reserve', probability: 4, consequence: 3 },
        ...{ state: 'happened', measure: 'Luk nøgleskabene i Syd og Vest' },
      },
      { title: 'Strømsvigt i låse', probability: 1, consequence: 5, state: 'over' },
    ],
    shown: {
      months: [10, 11],
      ...{ plannedExpense: 1_690_000, becameExpense: 1_776_000 },
      ...{ promisedBenefit: 440_000, realisedBenefit: 361_000 },
      differently:
        'Luk nøgleskabene den dag, hvor den sidste lås er sat op. Ellers bliver de brugt.',
      ...{ contact: 'Projektleder', outside: true },
    },
  },
  '0751 Automatisk kontering af fakturaer': {
    lines: [
      { title: 'Opsætning af robot', kind: 'one-off', amounts: [350_000] },
      { title: 'Licens og drift', kind: 'running', amounts: [60_000, 120_000] },
      {
        ...{ title: 'En stilling slås ikke op', kind: 'cash', amounts: [200_000, 610_000] },
        note: 'Ved naturlig afgang',
      },
    ],
    benefits: [
      {
        ...{ name: 'Færre timer til kontering', side: 'economy', kind: 'money', accepted: true },
        line: 'En stilling slås ikke op',
        ...{ indicator: 'Konteret uden et menneske', unit: 'procent af fakturaer' },
        ...{ source: 'Økonomisystemet', baseline: [0, -420], target: [70, -30] },
        budget: {
          ...{ of: 'Økonomiafdelingen, løn', account: '06.45.51' },
          amounts: [200_000, 610_000],
          decidedBy: 'Økonomidirektøren',
        },
        measured: [
          { day: -280, value: 41 },
          { day: -190, value: 58 },
          { day: -95, value: 65, cause: 'Fakturaer fra byggesager er sjældent ens.' },
        ],
      },
    ],
    shown: {
      months: [7, 7],
      ...{ plannedExpense: 350_000, becameExpense: 372_000 },
      ...{ promisedBenefit: 610_000, realisedBenefit: 566_000 },
      differently: 'Vi ville have taget de tre største leverandører først og ventet med resten.',
      ...{ contact: null, outside: true },
    },
  },
  '0751 Jobsamtaler på video': {
    lines: [
      { title: 'Udstyr i samtalerum', kind: 'investment', amounts: [190_000] },
      { title: 'Uddannelse', kind: 'one-off', amounts: [100_000] },
      { title: 'Færre lejede lokaler', kind: 'cash', amounts: [120_000, 450_000] },
    ],
    benefits: [
      {
        ...{ name: 'Færre aflysninger', side: 'processes', kind: 'quality', accepted: true },
        ...{ indicator: 'Samtaler aflyst samme dag', unit: 'procent', lower: true },
        ...{ source: 'Kalendersystemet', baseline: [21, -720], target: [10, -400] },
        measured: [
          { day: -600, value: 16 },
          { day: -500, value: 11 },
          { day: -400, value: 9 },
          { day: -210, value: 8 },
        ],
      },
      {
        ...{ name: 'Færre lejede lokaler', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Husleje til samtalelokaler', unit: 't.kr. om året', lower: true },
        ...{
          source: 'Regnskabet',
          frequency: 'yearly',
          baseline: [620, -720],
          target: [170, -400],
        },
        line: 'Færre lejede lokaler',
        budget: {
          ...{ of: 'Jobcentret, husleje', account: '05.68.91' },
          amounts: [120_000, 450_000],
          decidedBy: 'Beskæftigelsesudvalget',
        },
        measured: [{ day: -210, value: 149 }],
      },
    ],
    shown: {
      months: [6, 7],
      ...{ plannedExpense: 290_000, becameExpense: 284_000 },
      ...{ promisedBenefit: 450_000, realisedBenefit: 471_000 },
      differently: 'Lad den ledige vælge fra første brev. Vi ringede rundt de første måneder.',
      ...{ contact: 'Projektleder', outside: true },
    },
  },
  '0730 Skærmbesøg hos borgere med demens og pårørende': {
    lines: [
      { title: 'Skærme', kind: 'investment', times: [350, 'stk.', 3900] },
      { title: 'Uddannelse', kind: 'one-off', amounts: [420_000] },
      { title: 'Licenser', kind: 'running', times: [350, 'stk.', 1500] },
      {
        ...{ title: 'Færre vikartimer', kind: 'cash', times: [4400, null, 320] },
        ...{ ramp: [30, 80, 100], share: 70 },
      },
    ],
    benefits: [
      {
        ...{ name: 'Pårørende er med', side: 'citizens', kind: 'quality', accepted: true },
        need: 'Jeg bor 300 kilometer væk og vil gerne være med, når min mor får besøg.',
        ...{ indicator: 'Besøg med en pårørende på skærmen', unit: 'procent' },
        ...{ source: 'Nærkald', baseline: [3, -1010], target: [25, -600] },
        measured: [
          { day: -850, value: 14 },
          { day: -700, value: 22 },
          { day: -600, value: 27 },
        ],
      },
      {
        ...{ name: 'Færre vikartimer', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Vikartimer', unit: 'timer pr. måned', lower: true },
        ...{ source: 'Lønsystemet', baseline: [1240, -1010], target: [980, -400] },
        line: 'Færre vikartimer',
        budget: {
          ...{ of: 'Demensområdet, vikarer', account: '05.30.27' },
          amounts: [300_000, 790_000, 985_000],
          decidedBy: 'Omsorgsudvalget',
        },
        measured: [
          { day: -700, value: 1130 },
          { day: -400, value: 1040, cause: 'To faste stillinger stod tomme et halvt år.' },
          { day: -90, value: 1039 },
        ],
      },
    ],
    shown: {
      months: [8, 10],
      ...{ plannedExpense: 1_785_000, becameExpense: 1_965_000 },
      ...{ promisedBenefit: 985_000, realisedBenefit: 761_000 },
      differently:
        'Det første opkald skal ske, mens en medarbejder sidder hos borgeren. Det fandt vi ud af for sent.',
      ...{ contact: 'Demenskoordinator', outside: true },
    },
  },
  '0615 Skærmbesøg i hjemmeplejen': {
    lines: [
      { title: 'Skærme', kind: 'investment', times: [260, 'stk.', 4300] },
      { title: 'Uddannelse', kind: 'one-off', amounts: [310_000] },
      { title: 'Licenser', kind: 'running', times: [260, 'stk.', 1600] },
      {
        ...{ title: 'Færre vikartimer', kind: 'cash', times: [3900, null, 325] },
        ...{ ramp: [50, 100], share: 80 },
      },
    ],
    benefits: [
      {
        ...{ name: 'Færre vikartimer', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Vikartimer', unit: 'timer pr. måned', lower: true },
        ...{ source: 'Lønsystemet', baseline: [980, -710], target: [720, -200] },
        line: 'Færre vikartimer',
        budget: {
          ...{ of: 'Hjemmeplejen, vikarer', account: '05.30.26' },
          amounts: [500_000, 1_014_000],
          decidedBy: 'Byrådet',
        },
        measured: [
          { day: -500, value: 950, cause: 'Uddannelsen lå otte uger før start og var glemt.' },
          {
            ...{ day: -300, value: 870, cause: 'Aftenholdet bruger ikke skærmen.' },
            action: 'Ny uddannelse for aftenholdet.',
          },
          { day: -120, value: 831, cause: 'Aftenholdet er kommet i gang.' },
        ],
      },
      {
        ...{ name: 'Medarbejdere bliver', side: 'employees', kind: 'quality' },
        ...{ indicator: 'Opsigelser', unit: 'procent om året', lower: true, accepted: true },
        ...{ source: 'Lønsystemet', frequency: 'yearly', baseline: [19, -710], target: [14, 100] },
        measured: [{ day: -310, value: 17 }],
      },
    ],
    shown: {
      months: [8, 10],
      ...{ plannedExpense: 1_428_000, becameExpense: 1_560_000 },
      ...{ promisedBenefit: 1_014_000, realisedBenefit: 581_000 },
      differently: 'Uddan i ugen før start, ikke otte uger før.',
      ...{ contact: 'Leder af hjemmeplejen', outside: true },
    },
  },
  '0791 Skærmbesøg om aftenen': {
    lines: [
      { title: 'Skærme', kind: 'investment', times: [180, 'stk.', 3600] },
      { title: 'Uddannelse', kind: 'one-off', amounts: [140_000] },
      { title: 'Licenser', kind: 'running', times: [180, 'stk.', 1400] },
      { title: 'Et aftenhold mindre', kind: 'cash', amounts: [210_000, 620_000] },
    ],
    benefits: [
      {
        ...{ name: 'Et aftenhold mindre', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Aftenhold i alt', unit: 'hold', lower: true, frequency: 'half-yearly' },
        ...{ source: 'Vagtplanen', baseline: [9, -550], target: [8, -200] },
        line: 'Et aftenhold mindre',
        budget: {
          ...{ of: 'Hjemmeplejen, aften', account: '05.30.26' },
          amounts: [210_000, 620_000],
          decidedBy: 'Ældre- og Sundhedsudvalget',
        },
        measured: [
          { day: -350, value: 9 },
          { day: -170, value: 8 },
        ],
      },
    ],
    shown: {
      months: [10, 11],
      ...{ plannedExpense: 788_000, becameExpense: 790_000 },
      ...{ promisedBenefit: 620_000, realisedBenefit: 620_000 },
      differently: 'Lad hjemmeplejelederen selv vælge datoen, hvor budgettet bliver sat ned.',
      ...{ contact: 'Hjemmeplejeleder', outside: true },
    },
  },
  '0101 Selvbooking i Borgerservice': {
    lines: [
      { title: 'Opsætning', kind: 'one-off', amounts: [480_000] },
      { title: 'Abonnement', kind: 'running', amounts: [90_000] },
      { title: 'Færre vagter i køen', kind: 'cash', amounts: [130_000, 390_000] },
    ],
    benefits: [
      {
        ...{ name: 'Kortere ventetid', side: 'citizens', kind: 'quality', accepted: true },
        need: 'Jeg har taget fri for at komme. Jeg vil vide, hvornår det bliver min tur.',
        ...{ indicator: 'Ventetid om mandagen, median', unit: 'minutter', lower: true },
        ...{ source: 'Køsystemet', baseline: [41, -780], target: [10, -500] },
        measured: [
          { day: -640, value: 18 },
          { day: -500, value: 9 },
          { day: -60, value: 8 },
        ],
      },
      {
        ...{ name: 'Færre vagter i køen', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Løn til vagter i køen', unit: 't.kr. om året', lower: true },
        ...{
          source: 'Lønsystemet',
          frequency: 'yearly',
          baseline: [840, -780],
          target: [450, -500],
        },
        line: 'Færre vagter i køen',
        budget: {
          ...{ of: 'Borgerservice, løn', account: '06.45.51' },
          amounts: [130_000, 390_000],
          decidedBy: 'Kultur- og Fritidsudvalget',
        },
        measured: [{ day: -300, value: 438 }],
      },
    ],
    shown: {
      months: [8, 8],
      ...{ plannedExpense: 480_000, becameExpense: 455_000 },
      ...{ promisedBenefit: 390_000, realisedBenefit: 402_000 },
      differently: 'Vi ville have åbnet for de ærinder, der tager længst, fra første dag.',
      ...{ contact: 'Chef for Borgerservice', outside: true },
    },
  },
  '0657 Skærmbesøg i sygeplejen': {
    lines: [
      { title: 'Skærme', kind: 'investment', times: [140, 'stk.', 5200] },
      { title: 'Uddannelse', kind: 'one-off', amounts: [120_000] },
      { title: 'Færre kilometer', kind: 'cash', amounts: [90_000, 260_000] },
    ],
    benefits: [
      {
        ...{ name: 'Færre kilometer', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Kilometer kørt af sygeplejen', unit: 'km pr. uge', lower: true },
        ...{ source: 'Flådestyring', baseline: [5400, -630], target: [4100, -250] },
        line: 'Færre kilometer',
        budget: {
          ...{ of: 'Sygeplejen, kørsel', account: '05.30.28' },
          amounts: [90_000, 260_000],
          decidedBy: 'Social- og Sundhedsudvalget',
        },
        measured: [
          { day: -430, value: 4900 },
          { day: -250, value: 4380, cause: 'Sårpleje kunne ikke flyttes til skærm.' },
        ],
      },
    ],
    shown: {
      months: [8, 10],
      ...{ plannedExpense: 848_000, becameExpense: 905_000 },
      ...{ promisedBenefit: 260_000, realisedBenefit: 204_000 },
      differently: 'Sårpleje skulle aldrig have været regnet med.',
      ...{ contact: 'Sygeplejefaglig leder', outside: true },
    },
  },
  '0851 Virtuel bostøtte': {
    lines: [
      { title: 'Udstyr', kind: 'investment', times: [210, 'stk.', 2900] },
      { title: 'Indførelse', kind: 'one-off', amounts: [260_000] },
      { title: 'Licenser', kind: 'running', times: [210, 'stk.', 1200] },
      { title: 'Mindre kørsel', kind: 'cash', amounts: [240_000, 700_000] },
    ],
    benefits: [
      {
        ...{ name: 'Støtte, når der er brug for den', side: 'citizens', kind: 'quality' },
        need: 'Jeg har det værst om aftenen, og der er I gået hjem.',
        ...{ indicator: 'Borgere, der fik støtte samme dag', unit: 'procent', accepted: true },
        ...{ source: 'Journalen', baseline: [38, -820], target: [70, -400] },
        measured: [
          { day: -600, value: 61 },
          { day: -400, value: 74 },
        ],
      },
      {
        ...{ name: 'Mindre kørsel', side: 'economy', kind: 'money', accepted: true },
        ...{ indicator: 'Udgift til kørsel', unit: 't.kr. om året', lower: true },
        ...{
          source: 'Regnskabet',
          frequency: 'yearly',
          baseline: [1900, -820],
          target: [1200, -400],
        },
        line: 'Mindre kørsel',
        budget: {
          ...{ of: 'Bostøtten, kørsel', account: '05.38.52' },
          amounts: [240_000, 700_000],
          decidedBy: 'Socialudvalget',
        },
        measured: [
          {
            day: -300,
            value: 1370,
            cause: 'Hver tredje borger har brug for hjælp til sin telefon.',
          },
        ],
      },
    ],
    shown: {
      months: [7, 10],
      ...{ plannedExpense: 869_000, becameExpense: 1_140_000 },
      ...{ promisedBenefit: 700_000, realisedBenefit: 530_000 },
      differently: 'Regn med, at hver tredje borger har brug for hjælp til sin telefon.',
      ...{ contact: null, outside: true },
    },
  },
};

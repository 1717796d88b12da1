import type { StoryWork } from './work';

/** By code of the municipality and title of the project. */
export const projectWork: Readonly<Record<string, StoryWork>> = {
  '0751 Skærmbesøg i hjemmeplejen': {
    tasks: [
      { title: 'Vælg, hvor tallene hentes', tool: 'follow-up', owner: 0, day: 46 },
      { title: 'Aftal dato med de to sidste enheder', tool: 'plan', day: 4 },
      { title: 'Læs regnestykket igen før idriftsættelsen', tool: 'business-case', day: 49 },
      { title: 'Integration til journalen er i drift', kind: 'milestone', day: -28, done: -28 },
      { title: 'Skærme er leveret til lageret', kind: 'milestone', day: 35 },
      { title: 'Mål netdækning hos borgere uden for byen', tool: 'risks', owner: 1, day: -3 },
    ],
    says: 'Fra idriftsættelsen vurderer vi, om et kort besøg kan holdes på skærm. Ingen borger bliver tvunget, og ingen stilling nedlægges. Tiden går til dem, der har brug for hænder.',
    rollout: [
      {
        ...{ owner: 0, agreed: true, staff: 58, superusers: [4, 4], trained: 0, access: 58 },
        ...{ equipment: 'ordered', said: -9 },
      },
      {
        ...{ owner: 0, agreed: true, staff: 61, superusers: [4, 4], trained: 0, access: 61 },
        ...{ equipment: 'ordered', said: -6 },
      },
      {
        ...{ owner: 1, agreed: true, staff: 55, superusers: [3, 3], trained: 0, access: 40 },
        ...{ equipment: 'ordered' },
      },
      {
        ...{ owner: 1, agreed: true, staff: 47, superusers: [3, 3], trained: 0, access: 0 },
        ...{ equipment: 'ordered', untrained: ['Vikar i uge 8', 'Ny medarbejder fra februar'] },
      },
      {
        ...{ owner: 0, agreed: false, staff: 52, superusers: [0, 3], trained: 0, access: 0 },
        equipment: null,
      },
      {
        ...{ owner: 1, agreed: false, staff: 37, superusers: [0, 3], trained: 0, access: 0 },
        equipment: null,
      },
    ],
    checks: [
      ['Superbrugere er valgt, og deres vagter er ryddet', 14],
      ['Alle ved, hvornår de skal uddannes', 10],
      ['Første borgere er spurgt, om de vil have besøg på skærm', 4],
      ['Alle har holdt et besøg på skærm', -4],
    ],
    readiness: {
      maturity: 'with-actions',
      maturityNote: 'Teknik og data er på plads. Medarbejdernes kompetencer skal følges tæt.',
      dialogue: [
        [4, 'Alle kan sige, hvem det er for.'],
        [3, 'Tre af seks ledere har sagt det højt.'],
        [2, 'Vi mangler at sige, hvad der stopper imens.'],
        null,
        null,
      ],
      meetings: [
        {
          ...{ title: 'Hvad skærmbesøg betyder for arbejdet', council: 'med' },
          ...{ committee: 'Lokal-MED, hjemmeplejen', form: 'discussion', day: 9 },
        },
        {
          ...{ title: 'Skærmbesøg og arbejdsmiljø', council: 'trio' },
          ...{ committee: 'TRIO, Nord', form: 'information', day: -40, done: -40 },
        },
      ],
    },
    lessons: [['Besøg via skærm holdt sig, fordi visitationen spurgte hver gang', 'used', '']],
    experience: [
      {
        ...{ kind: 'worked', about: 'process', phase: 'before', at: 0 },
        text: 'At spørge 31 borgere, før vi valgte, gjorde beslutningen let at stå ved.',
      },
      {
        ...{ kind: 'next-time', about: 'process', phase: 'before', at: 2 },
        text: 'Tag nulpunktet for borgernes tryghed, mens I alligevel taler med dem.',
      },
    ],
  },
  '0751 Elektroniske nøgler i hjemmeplejen': {
    tasks: [
      { title: 'Luk nøgleskabene i Syd og Vest', tool: 'follow-up', owner: 0, day: 46 },
      { title: 'Flyt 74 t.kr. til næste år', tool: 'follow-up', owner: 1, day: 11 },
    ],
    rollout: [120, 60, 40, 38, 32].map((staff, index) => ({
      ...{ owner: index % 2, agreed: true, staff, superusers: [2, 2] as const },
      ...{ trained: index === 3 ? 28 : staff, access: staff, equipment: 'delivered' as const },
      ...{ checked: -425, said: -460 },
    })),
    readiness: {
      maturity: 'enough',
      dialogue: [
        [4, ''],
        [4, ''],
        [3, 'Ruteplanlægningen stod stille i to uger.'],
        [3, ''],
        [4, 'Nattevagten valgte låsen.'],
      ],
    },
    became: [
      {
        ...{ line: 'Låse og montering', amounts: [-1_480_000, -132_000] },
        cause: '60 ekstra opgange, som ikke stod på listen.',
      },
      {
        ...{ line: 'Licenser', amounts: [-97_000, -402_000] },
        cause: 'Prisen blev reguleret.',
      },
      {
        ...{ line: 'Uddannelse', amounts: [-164_000] },
        cause: 'Superbrugere underviste selv.',
      },
      {
        ...{ line: 'Nøgler og låsesmed', amounts: [64_000, 338_000] },
        cause: 'Montering hos 60 borgere kom et kvartal senere.',
      },
    ],
    handover: {
      takesOver: 'Hjemmeplejen har aftalen med leverandøren, låsene og de tre gevinster.',
      accepted: -272,
    },
    experience: [
      {
        ...{ kind: 'worked', about: 'process', phase: 'during', at: 3 },
        text: 'Nattevagten viste selv dagvagten, hvordan låsen virker. Ingen spurgte leverandøren.',
      },
      {
        ...{ kind: 'failed', about: 'process', phase: 'after', at: 4 },
        text: 'To enheder beholdt de gamle nøgler, og de bliver brugt.',
      },
      {
        ...{ kind: 'next-time', about: 'solution', phase: 'before', at: 4 },
        text: 'Tæl opgange, ikke borgere, før der købes låse.',
      },
    ],
  },
  '0561 Sensorer i skolernes ventilation': {
    tasks: [
      { title: 'Sensorer er sat op på fire skoler', kind: 'milestone', day: 60 },
      { title: 'Skriv til skolebestyrelserne', kind: 'communication', owner: 0, day: 21 },
    ],
    rollout: [
      {
        ...{ owner: 0, agreed: true, staff: 8, superusers: [1, 1], trained: 8, access: 8 },
        equipment: 'delivered',
      },
      {
        ...{ owner: 0, agreed: true, staff: 6, superusers: [1, 1], trained: 0, access: 0 },
        equipment: 'ordered',
      },
      {
        ...{ owner: 1, agreed: false, staff: 7, superusers: [0, 1], trained: 0, access: 0 },
        equipment: 'ordered',
      },
    ],
    goals: ['Sunde skoler'],
  },
  '0730 Skærmbesøg hos borgere med demens og pårørende': {
    handover: {
      takesOver: 'Demensområdet har skærmene og ringer selv til leverandøren.',
      accepted: -700,
    },
    became: [
      { line: 'Skærme', amounts: [-1_365_000, -180_000], cause: 'Hver femte skærm blev tabt.' },
      { line: 'Færre vikartimer', amounts: [260_000, 610_000, 760_000] },
    ],
    experience: [
      {
        ...{ kind: 'worked', about: 'solution', phase: 'during' },
        text: 'Når den pårørende er med på skærmen, bliver samtalen længere og bedre.',
      },
      {
        ...{ kind: 'next-time', about: 'process', phase: 'during' },
        text: 'Lad det første opkald ske, mens en medarbejder sidder hos borgeren.',
      },
    ],
    goals: ['Pårørende er en del af plejen'],
  },
  '0751 Automatisk kontering af fakturaer': {
    became: [
      {
        ...{ line: 'Opsætning af robot', amounts: [-372_000] },
        cause: 'Fakturaer fra byggesager krævede flere regler.',
      },
    ],
  },
  '0751 Jobsamtaler på video': {
    became: [
      { line: 'Udstyr i samtalerum', amounts: [-184_000], cause: 'Færre rum end planlagt.' },
      { line: 'Uddannelse', amounts: [-100_000] },
    ],
  },
  '0615 Skærmbesøg i hjemmeplejen': {
    became: [
      { line: 'Skærme', amounts: [-1_180_000] },
      {
        ...{ line: 'Uddannelse', amounts: [-310_000, -70_000] },
        cause: 'Aftenholdet blev uddannet igen.',
      },
    ],
  },
  '0791 Skærmbesøg om aftenen': {
    became: [
      { line: 'Skærme', amounts: [-650_000] },
      { line: 'Uddannelse', amounts: [-140_000] },
    ],
  },
  '0101 Selvbooking i Borgerservice': {
    became: [{ line: 'Opsætning', amounts: [-455_000], cause: 'Rammeaftalen blev billigere.' }],
  },
  '0657 Skærmbesøg i sygeplejen': {
    became: [
      { line: 'Skærme', amounts: [-785_000], cause: 'En skærm for hver bil kom til.' },
      { line: 'Uddannelse', amounts: [-120_000] },
    ],
  },
  '0851 Virtuel bostøtte': {
    became: [
      { line: 'Udstyr', amounts: [-820_000], cause: 'Borgere uden telefon fik en.' },
      { line: 'Indførelse', amounts: [-320_000] },
    ],
  },
};

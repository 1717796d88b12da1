import { joinedPairs, mostWords, readQuery } from './query';

describe('a query', () => {
  it('asks for each word and each gram once, and for no more words than say something', () => {
    expect(readQuery('drift, drift og »Drift«').words).toEqual(['drift']);
    const many = Array.from({ length: 100 }, (_, at) => `ord${at}`).join(' ');
    expect(readQuery(many).words).toHaveLength(mostWords);
  });
});

describe('words typed apart', () => {
  it.each([
    ['super brugere', ['superbrugere']],
    ['Styre-gruppe møde', ['styregruppe', 'gruppemøde']],
    ['aar sager', []],
    ['drift. Møde', []],
    ['drift, møde', []],
    ['drift  møde', []],
    ['til drift', ['tildrift']],
    ['i drift', []],
    ['drift', []],
    ['', []],
  ])('%j may be %j', (typed, words) => {
    expect(joinedPairs(typed)).toEqual(words);
  });
});

import { parts } from './problems';

describe('the catalogue of errors', () => {
  it('has every code in one room only, so that no feature talks over another', () => {
    const codes = parts.flatMap((part) => Object.keys(part));

    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('says everything in Danish and in English, with the same details in both', () => {
    const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

    for (const part of parts)
      for (const { title, detail } of Object.values(part)) {
        expect([title.da, title.en, detail.da, detail.en]).not.toContain('');
        expect(placeholders(detail.en)).toEqual(placeholders(detail.da));
      }
  });
});

import { sameLessonKey } from './lesson-file';

describe('lessons that say the same', () => {
  it('do so whatever their case and white space', () => {
    expect(sameLessonKey(' Ny  TITEL', 'Det\r\nskete')).toBe(
      sameLessonKey('ny titel', 'det skete '),
    );
    expect(sameLessonKey('A\u030arhus', '')).toBe(sameLessonKey('århus', ''));
  });

  it('are others with another title or another end', () => {
    expect(sameLessonKey('a', 'b')).not.toBe(sameLessonKey('a', 'c'));
    expect(sameLessonKey('a b', '')).not.toBe(sameLessonKey('a', 'b'));
  });
});

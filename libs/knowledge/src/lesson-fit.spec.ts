import fc from 'fast-check';
import { lessonFit, type FittingLesson } from './lesson-fit';

const project = {
  phase: 'during',
  kle: ['27'],
  technology: ['Skærmbesøg'],
  text: 'Skærmbesøg i hjemmeplejen med superbrugere',
};
const other: FittingLesson = {
  ...{ phase: 'before', kle: ['17'], technology: [], text: 'Vi lagde gulv i hallen' },
};

describe('a lesson that fits a project', () => {
  it('says what both have', () => {
    const lesson = {
      ...other,
      ...{ phase: 'during', kle: ['27', '85'], technology: ['skærmbesøg'] },
      text: 'Superbrugere i hjemmeplejen lærte det for tidligt',
    };
    expect(lessonFit(project, lesson)).toEqual({
      ...{ phase: true, kle: ['27'], technology: ['skærmbesøg'] },
      ...{ words: ['Superbrugere', 'hjemmeplejen'], score: 9 },
    });
  });

  it('does not fit for its phase alone, nor for a single word', () => {
    expect(lessonFit(project, { ...other, phase: 'during' }).score).toBe(0);
    expect(lessonFit(project, { ...other, text: 'Hjemmeplejen lagde gulv' }).score).toBe(0);
    expect(lessonFit(project, { ...other, kle: ['27'] }).score).toBe(3);
  });

  it('never fits less for having more in common', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (phase, kle, technology) => {
        const lesson = {
          ...other,
          ...(phase ? { phase: 'during' } : {}),
          ...(kle ? { kle: ['27'] } : {}),
          ...(technology ? { technology: ['Skærmbesøg'] } : {}),
        };
        const before = lessonFit(project, lesson).score;
        const text = `${lesson.text} Superbrugere i hjemmeplejen`;
        expect(lessonFit(project, { ...lesson, text }).score).toBeGreaterThan(before);
      }),
    );
  });
});

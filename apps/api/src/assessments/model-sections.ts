import { minutesOf, questionsBelow, type Model, type ModelNode } from '@erfa/scoring-sdk';

/** A part of a model that is given to colleagues: each node at the top of the tree. */
export interface ModelSection {
  key: string;
  title: { da: string; en: string };
  questionKeys: string[];
  minutes: number;
}

/** The sections of a model in its own order. Questions that stand at the top by themselves are a section each. */
export function sectionsOf(model: Model): ModelSection[] {
  return model.nodes.map((node: ModelNode) => {
    const questions = questionsBelow(model, node.key);
    return {
      key: node.key,
      title: node.title,
      questionKeys: questions.map(({ key }) => key),
      minutes: minutesOf(questions),
    };
  });
}

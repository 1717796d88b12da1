import { unzip, wordsIn } from '../../testing/word-document';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { answerAll, openRound, personId } from '../../testing/round';
import type { TestClient } from '../../testing/client';
import type { ConsensusView } from './answers.views';
import type { AssessmentView } from './assessments.views';

describe('the draft agenda item', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let id: string;
  const hostile = '</w:t><script>alert(1)</script> "Gevinster" & \u0007 \ud83d\ude80';
  const draft = async (query = '', language = 'da', client = sanne) => {
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${client.url}/api/assessments/${id}/result.docx${query}`, {
      headers: { cookie, 'x-erfa-request': '1', 'accept-language': language },
    });
    const file = Buffer.from(await answer.arrayBuffer());
    return { answer, parts: answer.ok ? unzip(file) : new Map<string, string>() };
  };
  const bodyOf = (parts: Map<string, string>) => parts.get('word/document.xml') ?? '';

  beforeAll(async () => {
    erfa = await startErfa();
    sanne = await erfa.as('sanne.lykkegaard');
    const { assessment } = await openRound(await erfa.as('mette.bruun'), sanne);
    id = assessment.id;
    const me = await personId(sanne, 'Sanne Lykkegaard');
    let assigned = assessment;
    for (const { key } of assessment.sections) {
      const { body } = await sanne.ask<AssessmentView>(`/api/assessments/${id}/sections/${key}`, {
        method: 'PUT',
        body: { mode: 'one', people: [{ personId: me }] },
      });
      assigned = body;
    }
    for (const [place, section] of assigned.sections.entries())
      await answerAll(sanne, section.assignments[0]?.id ?? '', () => (place === 1 ? 2 : 3));
    const { body: settled } = await sanne.ask<ConsensusView>(`/api/assessments/${id}/consensus`, {
      method: 'POST',
      body: {},
    });
    expect((await draft()).answer.status).toBe(404);
    await sanne.ask(`/api/assessments/${id}/submission`, {
      method: 'POST',
      body: { acceptOpen: false },
      headers: { 'if-match': `"${settled.version}"` },
    });
    const made = await sanne.ask(`/api/assessments/${id}/actions`, {
      method: 'POST',
      body: {
        nodeKey: 'gevinstrealisering',
        title: hostile.replace('\u0007', ''),
        dueOn: '2027-03-01',
        measure: 'Alle\nprojekter',
        state: 'planned',
      },
    });
    expect(made.status).toBe(201);
  });
  afterAll(() => erfa.close());

  it('is a Word document with styles, language, repeating heads and all its parts', async () => {
    const { answer, parts } = await draft(`?caseNumber=${encodeURIComponent(hostile)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="digital-modenhed-2026-aarhus-kommune.docx"; filename*=UTF-8''Digital%20modenhed%202026%20Aarhus%20Kommune.docx`,
    );
    const xml = bodyOf(parts);
    const words = wordsIn(xml);
    for (const heading of [
      'Sagsfremstilling',
      'Niveau for hver dimension',
      'Det løfter til næste niveau',
      'Handleplan',
      'Indstilling',
      'Begreber og kilde',
    ])
      expect(words).toContain(heading);
    expect(words).toContain('2,8 (niveau 2)');
    expect(words).toContain('svagest i Gevinstrealisering, 2,0 (niveau 2)');
    expect(words).toContain('Demonstrationsdata – fiktive tal');
    expect(words).toContain('at der tages stilling til handleplanen');
    expect(words).toContain('1.3.2027');
    expect(words).toContain('ingen endnu');
    expect(words).toContain('Alle projekter');
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(6);
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
    expect(parts.get('word/styles.xml')).toContain('da-DK');
    // What people wrote is text: escaped, and without the signs that XML cannot hold.
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toContain('\u0007');
    expect(words.match(/\ud83d\ude80/g)).toHaveLength(2);
  });

  it('leaves out what one does not want, and speaks English', async () => {
    const { parts } = await draft('?without=figure,lifts,plan', 'en');
    const words = wordsIn(bodyOf(parts));
    expect(words).toContain('Recommendation');
    expect(words).not.toContain('Action plan\n');
    expect(words).not.toContain('action plan');
    expect(words).not.toContain('Case number');
    expect(bodyOf(parts)).not.toContain('<w:tbl>');
    expect(parts.get('word/styles.xml')).toContain('en-GB');
  });

  it('is for those who may read the result, and refuses what it does not know', async () => {
    expect((await draft('', 'da', await erfa.as('mette.bruun'))).answer.status).toBe(403);
    expect((await draft('', 'da', await erfa.as('karen.moeller'))).answer.status).toBe(404);
    const wrong = await draft('?without=everything');
    expect(wrong.answer.status).toBeGreaterThanOrEqual(400);
    expect(wrong.answer.headers.get('content-type')).toContain('problem+json');
  });

  it('keeps what it can be computed again from in its properties, out of the reader’s way', async () => {
    const { parts } = await draft();
    expect(wordsIn(bodyOf(parts))).not.toContain('sha256');
    expect(wordsIn(bodyOf(parts))).toMatch(
      /Beregnet med modellens version 1 og udvidelsen \S+, version/u,
    );
    expect(parts.get('docProps/core.xml')).toMatch(/Model: sha256:\w+\. Svar: sha256:\w+/u);
  });
});

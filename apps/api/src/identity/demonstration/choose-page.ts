import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '@erfa/domain';
import type Provider from 'oidc-provider';
import { demonstrationPeople, type DemonstrationPerson } from './people';
import { interruptedPage, providerPage, type ProviderPage } from './provider-page';

const roleNames: Readonly<Record<Role, { da: string; en: string }>> = {
  'kl-admin': { da: 'central administrator i KL', en: 'central administrator at KL' },
  'municipality-admin': { da: 'kommuneadministrator', en: 'municipal administrator' },
  'project-manager': { da: 'projektleder', en: 'project manager' },
  contributor: { da: 'bidragyder', en: 'contributor' },
  reader: { da: 'læser', en: 'reader' },
  'data-protection-officer': { da: 'databeskyttelsesrådgiver', en: 'data protection officer' },
  guest: { da: 'gæst', en: 'guest' },
};
const places: Readonly<Record<string, string>> = {
  kl: 'KL',
  '0751': 'Aarhus Kommune',
  '0825': 'Læsø Kommune',
  '0360': 'Lolland Kommune',
};

/** Shows whom one can be, and finishes the sign-in of the one chosen. */
export async function choosePage(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method === 'POST') {
      const subject = new URLSearchParams(await bodyOf(request)).get('subject');
      if (demonstrationPeople.some((person) => person.subject === subject) && subject !== null) {
        await provider.interactionFinished(
          request,
          response,
          { login: { accountId: subject, remember: false } },
          { mergeWithLastSubmission: false },
        );
        return;
      }
    }
    await provider.interactionDetails(request, response);
    const { headers, html } = chooser(request);
    response.writeHead(200, headers).end(html);
  } catch {
    // A sign-in that has ended or was never begun.
    const { headers, html } = interruptedPage(request);
    response.writeHead(400, headers).end(html);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 2000) throw new Error('body too large');
  }
  return text;
}

const words = {
  da: {
    lead: 'Dette er en demonstration. Alle personer og alle tal er opdigtede, og der er ingen adgangskoder.',
    none: 'ikke inviteret nogen steder',
  },
  en: {
    lead: 'This is a demonstration. All people and all figures are invented, and there are no passwords.',
    none: 'not invited anywhere',
  },
};

// No form-action to Erfa: the form is answered by a redirect to the provider and on to Erfa, all on this origin.
function chooser(request: IncomingMessage): ProviderPage {
  const titles = { da: 'Hvem vil du være?', en: 'Who would you like to be?' };
  return providerPage(request, titles, (language) => {
    const groups = [...new Set(demonstrationPeople.map((person) => person.organisation))];
    const button = (person: DemonstrationPerson): string =>
      `<li><button name="subject" value="${person.subject}"><strong>${person.name}</strong><span>${person.roles.map((role) => roleNames[role][language]).join(', ') || words[language].none}</span></button></li>`;
    const sections = groups
      .map(
        (organisation) =>
          `<h2>${organisation === null ? '–' : (places[organisation] ?? organisation)}</h2><ul>${demonstrationPeople
            .filter((person) => person.organisation === organisation)
            .map(button)
            .join('')}</ul>`,
      )
      .join('');
    return `<p>${words[language].lead}</p><form method="post">${sections}</form>`;
  });
}

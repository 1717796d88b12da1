import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '@erfa/domain';
import type Provider from 'oidc-provider';
import { demonstrationPeople, type DemonstrationPerson } from './people';

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
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // No form-action: the form is answered by a redirect to the provider and on to Erfa, all on this origin.
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(
      page(nonce, /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'da'),
    );
  } catch {
    // An interaction that has ended or was never begun: start again from the front page.
    response.writeHead(303, { location: '/' }).end();
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

function page(nonce: string, language: 'da' | 'en'): string {
  const words =
    language === 'da'
      ? {
          title: 'Hvem vil du være?',
          lead: 'Dette er en demonstration. Alle personer og alle tal er opdigtede, og der er ingen adgangskoder.',
          none: 'ikke inviteret nogen steder',
        }
      : {
          title: 'Who would you like to be?',
          lead: 'This is a demonstration. All people and all figures are invented, and there are no passwords.',
          none: 'not invited anywhere',
        };
  const groups = [...new Set(demonstrationPeople.map((person) => person.organisation))];
  const button = (person: DemonstrationPerson): string =>
    `<li><button name="subject" value="${person.subject}"><strong>${person.name}</strong><span>${person.roles.map((role) => roleNames[role][language]).join(', ') || words.none}</span></button></li>`;
  const sections = groups
    .map(
      (organisation) =>
        `<h2>${organisation === null ? '–' : (places[organisation] ?? organisation)}</h2><ul>${demonstrationPeople
          .filter((person) => person.organisation === organisation)
          .map(button)
          .join('')}</ul>`,
    )
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title} – Erfa</title><style nonce="${nonce}">
body{font:16px/24px "IBM Plex Sans",system-ui,sans-serif;color:#1a1a1a;margin:0 auto;max-width:640px;padding:32px 16px}
h1{font-size:32px;line-height:40px;margin:0 0 8px}h2{font-size:18px;line-height:24px;margin:32px 0 8px}
ul{list-style:none;margin:0;padding:0;border-top:1px solid #dcdcdc}li{border-bottom:1px solid #dcdcdc}
button{all:unset;box-sizing:border-box;display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;width:100%;padding:12px 8px;cursor:pointer}
button:hover{background:#eef5f7}button:focus-visible{outline:3px solid #0b5a6f;outline-offset:-3px}span{color:#595959}
</style></head><body><main><h1>${words.title}</h1><p>${words.lead}</p><form method="post">${sections}</form></main></body></html>`;
}

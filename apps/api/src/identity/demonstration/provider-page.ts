import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { languageOf } from '../../http/language';
import type { Language } from '../../http/problem-entry';

/** A whole page of the demonstration's provider, with what its headers have to say. */
export interface ProviderPage {
  headers: OutgoingHttpHeaders;
  html: string;
}

/** Writes a page in the reader's language. @param body trusted HTML; nothing of what was asked goes into it */
export function providerPage(
  request: Pick<IncomingMessage, 'headers'>,
  titles: Readonly<Record<Language, string>>,
  body: (language: Language) => string,
): ProviderPage {
  const language = languageOf(request);
  const nonce = randomBytes(16).toString('base64');
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titles[language]} – Erfa</title><style nonce="${nonce}">
body{font:16px/24px "IBM Plex Sans",system-ui,sans-serif;color:#1a1a1a;margin:0 auto;max-width:640px;padding:32px 16px}
h1{font-size:32px;line-height:40px;margin:0 0 8px}h2{font-size:18px;line-height:24px;margin:32px 0 8px}a{color:#0b5a6f}
ul{list-style:none;margin:0;padding:0;border-top:1px solid #dcdcdc}li{border-bottom:1px solid #dcdcdc}
button{all:unset;box-sizing:border-box;display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;width:100%;padding:12px 8px;cursor:pointer}
button:hover{background:#eef5f7}button:focus-visible{outline:3px solid #0b5a6f;outline-offset:-3px}span{color:#595959}
</style></head><body><main><h1>${titles[language]}</h1>${body(language)}</main></body></html>`,
  };
}

const stopped = {
  da: {
    title: 'Login blev afbrudt',
    text: 'Det er sket, fordi login blev begyndt to gange, eller fordi siden har stået åben for længe. Begynd forfra, og vælg en person igen.',
    again: 'Begynd login forfra',
  },
  en: {
    title: 'Sign-in was interrupted',
    text: 'Sign-in was begun twice, or the page has been open for too long. Start again and choose a person once more.',
    again: 'Start sign-in again',
  },
};

/** What whoever meets a sign-in that has ended, or was never begun, is told in place of the provider's own words. */
export const interruptedPage = (request: Pick<IncomingMessage, 'headers'>): ProviderPage =>
  providerPage(
    request,
    { da: stopped.da.title, en: stopped.en.title },
    (language) =>
      `<p>${stopped[language].text}</p><p><a href="/sign-in">${stopped[language].again}</a></p>`,
  );
